# METADATA
# scope: package
# title: "After an abort or a freeze the unit was made safe again"
# description: >-
#   Where a start was aborted or frozen, the safe state was confirmed after the last abort or freeze.
# custom:
#   id: CN-CHEM-RES-05d
#   zh:
#     title: "中止或冻结后重新确认安全停车状态"
#     description: "开车中止或冻结过的，安全停车状态在最近一次中止或冻结以后重新确认。"
#   document: "化工装置开停车 (行业通行做法)"
#   clause: "safe state"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [mechanical]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "a part of the state table of the catalogue: an abort goes back to the stop"
#   remedy:
#     en: >-
#       Abort again and confirm the safe state as it is now.
#     zh: "再次中止后按现状重新确认安全停车状态。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_05d

import data.lib.clock

back contains act.at if {
	some name, act in input.case.acts
	name in {"anomaly", "freeze"}
}

applies if count(back) > 0

met if {
	every at in back {
		clock.after(input.safe_state.at, at)
	}
}

observed := {"confirmed_at": input.safe_state.at, "back_at": back}

required := "confirmed after each of them"
