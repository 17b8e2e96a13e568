# METADATA
# scope: package
# title: "No fee for the acceptance"
# description: >-
#   The department charged nothing for the acceptance; the duty binds the department.
# custom:
#   id: CN-GEN-RES-03
#   zh:
#     title: "验收不得收费"
#     description: "监管部门组织验收未收取费用；该职责约束监管部门。"
#   document: "安全生产法 (2021)"
#   clause: "64"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Return the fee and enter that none is charged.
#     zh: "退还费用并更正记录。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_res_03

by_itself if input.act.action == "self_accept"

applies if not by_itself

met if input.acceptance.fee == 0

observed := sprintf("%v yuan", [input.acceptance.fee])

required := "0 yuan"
