# METADATA
# scope: package
# title: "No special-grade hot work on self-explosive contents"
# description: >-
#   Special-grade hot work is forbidden on equipment that holds matter which explodes by itself or when heat
#   decomposes it.
# custom:
#   id: hot-work.special.no-self-explosive
#   zh:
#     title: "受热分解爆炸、自爆物料设备禁止特级动火"
#     description: "存有受热分解爆炸、自爆物料的设备、管道上禁止进行特级动火作业。"
#   document: "GB 30871-2022"
#   clause: "5.4.2 c"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Do not do this work as hot work: empty and clean the equipment first, or choose a cold method.
#     zh: "不得动火：先倒空清洗设备，或改用非动火方法。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.special_no_self_explosive

applies if input.permit.grade == "special"

# Written as a negation: the answer must be there, an empty field is not "no".
met if not forbidden

forbidden if input.hot.self_explosive_material == true

observed := input.hot.self_explosive_material

required := "no self-explosive or heat-decomposing contents"
