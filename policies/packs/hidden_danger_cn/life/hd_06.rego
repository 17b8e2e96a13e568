# METADATA
# scope: package
# title: "The order says what is done, by whom and until when"
# description: >-
#   The order, or the enterprise's own decision, has a number, names measures and one person who answers for
#   them, and sets a deadline.
# custom:
#   id: HD-06
#   zh:
#     title: "整改责令明确措施、责任人和时限"
#     description: "整改责令（或企业决定）有文号，明确整改措施、责任人和期限。"
#   document: "湖北省 2010 年隐患治理规定 (seen in part)"
#   clause: "CN-INS-09: measures, person, time (五到位)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [order]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Enter measures, the person responsible and the deadline.
#     zh: "补充整改措施、责任人和期限。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_06

import data.lib.words

met if {
	words.filled(input.order.no)
	some measure in input.order.measures
	words.filled(measure)
	input.order.person != ""
	input.order.deadline != ""
}

observed := {"person": input.order.person, "deadline": input.order.deadline, "measures": count(input.order.measures)}

required := "number, measures, person, deadline"

answerable contains {
	"person_id": input.order.person,
	"post": "person_responsible",
	"duty": {"en": "Remove the hidden danger by the deadline", "zh": "按期消除事故隐患"},
	"about": input.case.id,
	"due": input.order.deadline,
}
