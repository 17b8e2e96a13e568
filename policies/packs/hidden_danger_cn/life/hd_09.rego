# METADATA
# scope: package
# title: "An enterprise decides on what it found itself"
# description: >-
#   An enterprise decides the rectification by itself only of what it found and reported itself, and the
#   decision is entered as its own.
# custom:
#   id: HD-09
#   zh:
#     title: "企业只对自查自报隐患自行决定整改"
#     description: "企业只能对自查自报的隐患自行作出整改决定，并注明为企业决定。"
#   document: "山西省 2019 年煤矿隐患通知 (seen in part)"
#   clause: "CN-INS-11: self-reported dangers are supervised by the enterprise"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [order]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the authority order the rectification.
#     zh: "由监管部门责令整改。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_09

applies if input.act.action == "decide"

met if {
	input.danger.origin == "self_report"
	input.order.type == "own_decision"
}

observed := {"origin": input.danger.origin, "type": input.order.type}

required := {"origin": "self_report", "type": "own_decision"}
