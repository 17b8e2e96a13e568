# METADATA
# scope: package
# title: "Ordered stop: the department that ordered agreed"
# description: >-
#   On track C the head of the department signed and agrees, after the visit, for a division that holds the
#   enterprise.
# custom:
#   id: CN-CHEM-RES-12c
#   zh:
#     title: "责令停产的，作出指令的部门已审查同意"
#     description: "C类的，部门主要负责人已在现场审查后签字同意，且其行政区划包含该企业。"
#   document: "安全生产法 (2021)"
#   clause: "65(1)(3)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Wait for the signed agreement of the department that ordered the stop.
#     zh: "等待作出指令的部门签字同意。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_12c

import data.lib.clock
import data.lib.division

applies if input.stop.track == "C"

met if {
	input.signatures.department_head.opinion == "agree"
	clock.not_after(input.acceptance.at, input.signatures.department_head.at)
	division.covers(input.signatures.department_head.division, input.enterprise.division)
}

observed := {"opinion": input.signatures.department_head.opinion, "division": input.signatures.department_head.division}

required := sprintf("agrees after the visit, for %v", [input.enterprise.division])
