# METADATA
# scope: package
# title: "The stopped unit is in a safe state"
# description: >-
#   Since the stop began the shift leader confirmed on a step sheet that the unit is isolated, blinded, purged,
#   drained and sampled.
# custom:
#   id: CN-CHEM-RES-05a
#   zh:
#     title: "停车装置处于安全状态"
#     description: "停车以后，班长已按步骤确认表确认装置隔离、加盲板、置换、退料排净并取样分析合格。"
#   document: "化工装置开停车 (行业通行做法)"
#   clause: "safe state"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [safe]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "the five conditions are those of the state table of the catalogue; no clause was read"
#   remedy:
#     en: >-
#       Bring the unit into the safe state and confirm it again.
#     zh: "使装置达到安全状态后重新确认。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_05a

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

met if {
	input.safe_state.isolated == true
	input.safe_state.blinded == true
	input.safe_state.purged == true
	input.safe_state.drained == true
	input.safe_state.sampled == true
	input.safe_state.sheet != ""
	input.safe_state.signed_by != ""
	clock.day(input.safe_state.at, zone) >= input.stop.first_day
	clock.not_after(input.safe_state.at, input.act.at)
}

# A state that was confirmed does not lapse by the clock.
until := "never"

observed := {
	"at": input.safe_state.at,
	"isolated": input.safe_state.isolated,
	"blinded": input.safe_state.blinded,
	"purged": input.safe_state.purged,
	"drained": input.safe_state.drained,
	"sampled": input.safe_state.sampled,
}

required := sprintf("all five, confirmed since %v", [input.stop.first_day])
