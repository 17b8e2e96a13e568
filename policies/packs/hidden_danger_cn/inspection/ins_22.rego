# METADATA
# scope: package
# title: "Who ordered the stop lifts it"
# description: >-
#   The stop is lifted by an authority of the division that served it.
# custom:
#   id: INS-22
#   zh:
#     title: "由作出决定的机关解除"
#     description: "停止指令由作出并送达的机关解除。"
#   document: "安全生产法 (2021)"
#   clause: "65(3)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [lift]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Leave it to the authority that ordered it.
#     zh: "由原作出机关解除。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_22

met if input.act.division == input.case.acts.conclude_stopped.division

observed := input.act.division

required := input.case.acts.conclude_stopped.division
