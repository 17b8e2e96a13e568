# METADATA
# scope: package
# title: "An enterprise registers what it found itself"
# description: >-
#   What an inspection found, or what others reported, is confirmed by the authority; an enterprise registers by
#   itself what it found itself.
# custom:
#   id: HD-05
#   zh:
#     title: "企业只登记自查自报的隐患"
#     description: "检查发现和群众举报的隐患由监管部门认定；企业只能自行登记自查自报的隐患。"
#   document: "山西省 2019 年煤矿隐患通知 (seen in part)"
#   clause: "CN-INS-11: who answers for it follows from who found it"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [find]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the authority confirm it.
#     zh: "由监管部门认定。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_05

applies if input.act.action == "register_own"

met if input.danger.origin == "self_report"

observed := input.danger.origin

required := "self_report"
