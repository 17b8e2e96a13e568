# METADATA
# scope: package
# title: "Every major finding is a hidden danger of its own"
# description: >-
#   Every major finding names the hidden danger that it became, which stands in the register as major.
# custom:
#   id: INS-25
#   zh:
#     title: "重大问题立为隐患"
#     description: "每项重大检查发现均已立为重大事故隐患并登记。"
#   document: "安全生产法 (2021)"
#   clause: "41(3)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [follow]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Open the hidden danger and name it in the finding.
#     zh: "登记事故隐患并在检查发现中填写编号。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_25

applies if input.record.findings > 0

met if {
	every finding in input.findings {
		opened(finding)
	}
}

opened(finding) if finding.grade == "general"

opened(finding) if {
	finding.grade == "major"
	input.facts.hazards[finding.hazard].grade == "major"
}

observed := [finding.no |
	some finding in input.findings
	not opened(finding)
]

required := "a major hidden danger of the register for each major finding"
