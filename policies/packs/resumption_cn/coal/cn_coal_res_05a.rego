# METADATA
# scope: package
# title: "The department head alone approves only province-supervised mines"
# description: >-
#   The signature of the department head is the last one only for a mine supervised by the province whose
#   stop was not ordered.
# custom:
#   id: CN-COAL-RES-05a
#   zh:
#     title: "省级监管部门主要负责人签字适用范围"
#     description: "仅省级监管且非责令停产的煤矿，由省级监管部门主要负责人签字后恢复。"
#   document: "煤矿复工复产验收管理办法 (煤安监行管〔2019〕4号)"
#   clause: "4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [sign]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Sign as head of the department and pass the case to the head of government.
#     zh: "由部门主要负责人签字后报政府主要负责人批准。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_05a

applies if input.act.action == "approve_department"

met if {
	input.act.opinion == "agree"
	input.mine.supervising_level == "province"
	input.stop.kind != "ordered"
	not open_order
}

# The register of stop orders is kept by the authorities, so what the application says of itself is not enough.
open_order if {
	some order in input.facts.stop_orders
	order.status != "lifted"
}

observed := {"supervising_level": input.mine.supervising_level, "stop": input.stop.kind}

required := "supervised by the province, not an ordered stop"
