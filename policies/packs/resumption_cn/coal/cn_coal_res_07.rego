# METADATA
# scope: package
# title: "Ordered rectification stop: three signatures in their order"
# description: >-
#   After an order to stop for rectification the head of the supervision department signs first, then the mine
#   safety inspection body agrees, then the head of government approves; the mine restarts only after all three.
# custom:
#   id: CN-COAL-RES-07
#   zh:
#     title: "责令停产整顿恢复须依次三方签字"
#     description: "责令停产整顿的煤矿恢复生产，须依次经煤矿安全监管部门主要负责人签字、矿山安全监察机构审核同意、政府主要负责人批准。"
#   document: "煤矿安全生产条例"
#   clause: "48 para 2"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [sign, restart]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       Obtain the signature that is missing, in the order department head, inspection body, head of government.
#     zh: "按部门主要负责人、监察机构、政府主要负责人的顺序补齐签字。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_07

import data.lib.coal_stop

applies if input.stop.track == "C"

# The register of orders is kept by the authorities, so what the application claims is not enough.
applies if coal_stop.rectification(input.stop, input.facts.stop_orders, data.packs.resumption_cn.params.zone.value)

met if coal_stop.first_signature(input.act)

met if coal_stop.next_of_three(input.act, input.signatures)

# Whatever else is attempted, all three must stand.
met if coal_stop.three_signed(input.signatures)

observed contains shown("department_head", input.signatures.department_head)

observed contains shown("mine_inspection", input.signatures.mine_inspection)

observed contains shown("government_head", input.signatures.government_head)

shown(post, signature) := sprintf("%v: %v at %v", [post, signature.opinion, signature.at])

required := "department head, then inspection body, then head of government, each agreeing"
