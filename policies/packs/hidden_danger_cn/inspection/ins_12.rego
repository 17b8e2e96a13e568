# METADATA
# scope: package
# title: "Where safety is not assured, a stop was ordered"
# description: >-
#   Where a major danger was found and safety is not assured until it is removed, people were ordered out and
#   work was stopped.
# custom:
#   id: INS-12
#   zh:
#     title: "不能保证安全的已责令停止"
#     description: "发现重大隐患且排除前不能保证安全的，已责令撤出人员、停产停用。"
#   document: "安全生产法 (2021)"
#   clause: "65(3)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [conclude]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Order people out and work stopped.
#     zh: "责令撤出人员并停止作业。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_12

applies if input.record.findings > 0

met if {
	every finding in input.findings {
		safe(finding)
	}
}

safe(finding) if finding.grade == "general"

safe(finding) if {
	finding.grade == "major"
	finding.safe_meanwhile == true
}

safe(finding) if {
	finding.grade == "major"
	finding.safe_meanwhile == false
	input.case.state == "stop_ordered"
	input.stop_order.type in data.packs.hidden_danger_cn.params.stopping_types.value
}

observed := [finding.no |
	some finding in input.findings
	not safe(finding)
]

required := "a stop for each major danger that is not safe meanwhile"
