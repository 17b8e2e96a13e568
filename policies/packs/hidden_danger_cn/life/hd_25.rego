# METADATA
# scope: package
# title: "An acceptance report was written of a major danger"
# description: >-
#   In provinces whose rule asks for it, the enterprise or an agency wrote an acceptance report after a major
#   danger was cleared.
# custom:
#   id: HD-25
#   zh:
#     title: "重大隐患治理有验收报告"
#     description: "当地规定要求的，重大隐患治理完成后由企业或技术服务机构编制验收报告。"
#   document: "浙江省 2016 年安全生产规定 (seen in part)"
#   clause: "CN-INS-12: Art 25"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [recheck]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the acceptance report written, and name it.
#     zh: "编制验收报告并填写。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_25

import data.lib.division
import data.lib.words

applies if {
	input.danger.grade != "general"
	some outer in data.packs.hidden_danger_cn.params.two_officer_divisions.value
	division.covers(outer, input.enterprise.division)
}

met if {
	words.filled(input.rectification.acceptance_report)
	input.rectification.report_by != ""
}

observed := {"report": input.rectification.acceptance_report, "by": input.rectification.report_by}

required := "a report by the enterprise or an agency"
