# METADATA
# scope: package
# title: "No monitoring or safety system of the registers is switched off or falsified"
# description: >-
#   Whatever the application says of its devices, no monitoring system and no safety system in the registers is
#   disabled, and the data of none is falsified.
# custom:
#   id: CN-GEN-RES-07a
#   zh:
#     title: "登记的监测监控和安全系统未停用、数据未造假"
#     description: "无论申请如何填报，登记的监测监控系统和安全系统均未被关闭或旁路，数据均未造假。"
#   document: "安全生产法 (2021)"
#   clause: "36"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Put the system back into service with true data and have the register updated.
#     zh: "恢复系统投用、如实上传数据，并更新登记簿。"
#   empty_answer: ["/facts/monitoring_systems", "/facts/safety_systems", "/facts/data_links"]
package packs.resumption_cn.gen.cn_gen_res_07a

# Which systems a unit must have is asked elsewhere; what the registers know of them must not contradict it.
met if {
	every system in input.facts.monitoring_systems {
		in_use(system)
	}
	every system in input.facts.safety_systems {
		in_use(system)
	}
	every link in input.facts.data_links {
		link.status != "falsified"
	}
}

in_use(system) if system.status in {"in_service", "maintenance"}

observed contains sprintf("%v: %v", [id, system.status]) if {
	some id, system in input.facts.monitoring_systems
	not in_use(system)
}

observed contains sprintf("%v: %v", [id, system.status]) if {
	some id, system in input.facts.safety_systems
	not in_use(system)
}

observed contains sprintf("%v: %v", [id, link.status]) if {
	some id, link in input.facts.data_links
	link.status == "falsified"
}

required := "none disabled, none falsified"
