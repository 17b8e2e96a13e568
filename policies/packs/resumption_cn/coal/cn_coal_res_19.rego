# METADATA
# scope: package
# title: "Monitoring data reach the authority, in real time and truthful"
# description: >-
#   The data links for safety monitoring and personnel positioning are on in the register, and none is recorded as
#   off or falsified.
# custom:
#   id: CN-COAL-RES-19
#   zh:
#     title: "安全监测数据实时联网且真实"
#     description: "安全监控、人员位置监测联网状态正常，登记簿中无断线或数据失真记录。"
#   document: "煤矿安全生产条例"
#   clause: "57"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Restore the link and have its state entered.
#     zh: "恢复联网并更新登记状态。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_19

met if {
	every link in input.facts.data_links {
		link.status == "on"
	}
	every system in data.packs.resumption_cn.params.required_data_links.value {
		linked(system)
	}
}

linked(system) if {
	some link in input.facts.data_links
	link.system == system
}

observed contains sprintf("%v: %v", [link.system, link.status]) if some link in input.facts.data_links

required := sprintf("%v, each on", [concat(", ", data.packs.resumption_cn.params.required_data_links.value)])
