# METADATA
# scope: package
# title: "Shanxi: a plan stands behind the entry to rectify"
# description: >-
#   In Shanxi people enter a stopped underground mine only under a plan that says what is rectified,
#   where, until when and with which measures, and not after its time limit.
# custom:
#   id: CN-NCM-RES-03a
#   zh:
#     title: "山西：入井整改须有方案"
#     description: "山西省内地下矿山，停产期间入井整改须有载明内容、地点、时限和安全措施的方案，且不超过时限。"
#   document: "山西省非煤地下矿山停产整改通知 (2021)"
#   clause: "entry underground during the stop: plan"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2021-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Write the plan with content, place, time limit and measures, and enter no later than it says.
#     zh: "编制载明内容、地点、时限、措施的整改方案，并在时限内入井。"
#   empty_answer: []
#   doubt: "the notice is of 2021 and read in part"
package packs.resumption_cn_14.mine.cn_ncm_res_03a

import data.lib.clock

applies if {
	input.unit.workings == "underground"
	some entry in input.entries
	entry.people > 0
}

zone := data.packs.resumption_cn.params.zone.value

met if {
	input.stop.rectification.content != ""
	input.stop.rectification.place != ""
	input.stop.rectification.measures != ""
	every entry in input.entries {
		in_time(entry)
	}
}

in_time(entry) if entry.people == 0

in_time(entry) if clock.day(entry.at, zone) <= input.stop.rectification.until

observed contains sprintf("%v people at %v", [entry.people, entry.at]) if {
	some entry in input.entries
	not in_time(entry)
}

required := sprintf("a plan with content, place, measures, and no entry after %v", [input.stop.rectification.until])
