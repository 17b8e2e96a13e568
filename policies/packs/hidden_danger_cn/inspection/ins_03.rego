# METADATA
# scope: package
# title: "A covert inspection is not announced"
# description: >-
#   An inspection is announced only where it is planned as an announced one; a covert one begins at the place.
# custom:
#   id: INS-03
#   zh:
#     title: "暗查暗访不发通知"
#     description: "只有公开检查才通知企业；暗查暗访直奔现场。"
#   document: "国务院办公厅安全生产监管执法通知 (2015)"
#   clause: "四不两直 (CN-INS-01)"
#   basis: informative
#   obligation: should
#   severity: block
#   stages: [plan]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Begin on site, without notice.
#     zh: "不发通知，直接到现场检查。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_03

applies if input.act.action == "announce"

met if input.plan.way == "open"

observed := input.plan.way

required := "open"
