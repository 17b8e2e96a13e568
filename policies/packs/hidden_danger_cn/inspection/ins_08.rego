# METADATA
# scope: package
# title: "Every finding names the requirement that is not met, with evidence"
# description: >-
#   There are as many findings as the record says; each names a requirement by its number, the place, what was
#   seen, and holds evidence.
# custom:
#   id: INS-08
#   zh:
#     title: "检查发现引用要求并有证据"
#     description: "检查发现数与记录一致；每项写明所违反要求的编号、场所、情况，并附证据。"
#   document: "resumption.md"
#   clause: "section 7: findings against the same requirements"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [conclude]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Complete each finding, and the number of findings in the record.
#     zh: "补全每项检查发现及记录中的问题数。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_08

import data.lib.words

applies if input.record.findings > 0

met if {
	count(input.findings) == input.record.findings
	every finding in input.findings {
		regex.match(`^[A-Za-z][A-Za-z0-9]*([-.][A-Za-z0-9]+)+$`, finding.requirement)
		words.filled(finding.place)
		words.filled(finding.text)
		some _ in finding.evidence
	}
}

observed := {"recorded": input.record.findings, "found": count(input.findings), "requirements": [finding.requirement | some finding in input.findings]}

required := "as many as recorded, each with requirement, place, text, evidence"
