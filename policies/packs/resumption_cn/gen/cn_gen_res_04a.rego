# METADATA
# scope: package
# title: "Who signs was not in the team that accepted"
# description: >-
#   One person has one role: who signs for an authority was not in the team that accepted on site.
# custom:
#   id: CN-GEN-RES-04a
#   zh:
#     title: "签字人不得同时为验收组成员"
#     description: "一人一岗：签字的主管部门或政府负责人不是现场验收组成员。"
#   document: "复工复产流程设计"
#   clause: "who checks and who signs are different people"
#   basis: interpretation
#   obligation: should
#   severity: block
#   stages: [sign]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have another person, who holds the post, sign.
#     zh: "由其他在岗责任人签字。"
#   empty_answer: []
#   doubt: "Design of the workflow and practice of acceptance: no article read says in words that a member of the team may not sign"
package packs.resumption_cn.gen.cn_gen_res_04a

# Where nobody acts nobody signs.
applies if input.act.action != "evaluate"

met if not input.act.person in input.acceptance.team

observed := {"signer": input.act.person, "team": input.acceptance.team}

required := "somebody who was not in the team"
