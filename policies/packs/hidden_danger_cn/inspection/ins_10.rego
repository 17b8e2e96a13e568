# METADATA
# scope: package
# title: "Every order names the law that gives it"
# description: >-
#   The order that deals with a finding is of a type of the law and names the clause that gives it.
# custom:
#   id: INS-10
#   zh:
#     title: "责令种类与法律依据一致"
#     description: "处理检查发现的责令属于法定种类，并写明相应法律依据。"
#   document: "安全生产法 (2021)"
#   clause: "65(2), 65(3)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [conclude]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Correct the type or the legal ground.
#     zh: "更正责令种类或法律依据。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_10

types := data.packs.hidden_danger_cn.params.order_types.value

applies if input.record.findings > 0

met if {
	every finding in input.findings {
		grounded(finding)
	}
}

grounded(finding) if {
	some order in input.orders
	order.no == finding.order
	order.law == types[order.type].law
}

# INS-15 looks at the ground of the stop order.
grounded(finding) if {
	input.case.state != "visiting"
	finding.order == input.stop_order.no
}

observed := [sprintf("%v: %v", [order.type, order.law]) | some order in input.orders]

required := {type: row.law | some type, row in types; type in {"on_the_spot", "by_deadline", "remove_now"}}
