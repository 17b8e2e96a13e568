# METADATA
# scope: package
# title: "The heads of department and of government are two people"
# description: >-
#   Nobody signs at two posts: who approves for the government has not signed for the department.
# custom:
#   id: CN-NCM-RES-11c
#   zh:
#     title: "部门与政府签字人不得为同一人"
#     description: "同一人不得在两个岗位签字：政府批准人此前未以部门主要负责人身份签字。"
#   document: "复工复产流程设计"
#   clause: "one signer, one post"
#   basis: interpretation
#   obligation: should
#   severity: block
#   stages: [sign]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have whoever holds this post sign, not who signed before.
#     zh: "由本岗位责任人签字，不得由前一签字人代签。"
#   empty_answer: []
#   doubt: "Design of the workflow: the documents name the posts that sign and do not say that they are held by different people"
package packs.resumption_cn.mine.cn_ncm_res_11c

applies if input.act.action == "approve_government"

met if input.signatures.department_head.person != input.act.person

observed := {"department_head": input.signatures.department_head.person, "government_head": input.act.person}

required := "a person for each post"
