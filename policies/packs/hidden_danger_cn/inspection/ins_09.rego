# METADATA
# scope: package
# title: "Every finding is dealt with by an order"
# description: >-
#   Every finding names the order that deals with it, and that order is one of the inspection's or its stop
#   order.
# custom:
#   id: INS-09
#   zh:
#     title: "检查发现均作出处理"
#     description: "每项检查发现均写明处理责令，且该责令为本次检查作出的责令或停止指令。"
#   document: "安全生产法 (2021)"
#   clause: "65(2)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [conclude]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Make the order, and name it in the finding.
#     zh: "作出责令并在检查发现中填写文号。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_09

applies if input.record.findings > 0

met if {
	every finding in input.findings {
		dealt_with(finding)
	}
}

dealt_with(finding) if {
	some order in input.orders
	order.no == finding.order
}

# Where a stop was ordered.
dealt_with(finding) if {
	input.case.state != "visiting"
	finding.order == input.stop_order.no
}

observed := {finding.no: finding.order | some finding in input.findings}

required := "an order of this inspection for each"
