# METADATA
# scope: package
# title: "The shift leader checks the permit before the fire is lit"
# description: >-
#   The shift leader of the post has checked the permit on site and agreed before the fire is lit.
# custom:
#   id: hot-work.shift-check
#   zh:
#     title: "动火前岗位当班班长验票"
#     description: "动火前，岗位当班班长已现场验票并签字同意。"
#   document: "GB 30871-2022"
#   clause: "table A.1"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Ask the shift leader to check the permit on site and sign.
#     zh: "请岗位当班班长现场验票签字。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.shift_check

met if input.permit.signatures.shift_leader.opinion == "agree"

observed := input.permit.signatures.shift_leader.opinion

required := "agreement of the shift leader"
