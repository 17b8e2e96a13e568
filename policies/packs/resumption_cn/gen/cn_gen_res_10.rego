# METADATA
# scope: package
# title: "Contractors: agreement, coordination, qualification"
# description: >-
#   Every contractor on site has a safety agreement, is coordinated by a named person of the unit, and is
#   qualified today.
# custom:
#   id: CN-GEN-RES-10
#   zh:
#     title: "承包单位协议、协调与资质"
#     description: "各承包单位均签有安全生产管理协议、由本单位专人统一协调，且资质在有效期内。"
#   document: "安全生产法 (2021)"
#   clause: "49"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Sign the agreement, name the coordinator or have the qualification renewed.
#     zh: "补签协议、明确协调人或更新资质。"
#   empty_answer: ["/contractors"]
package packs.resumption_cn.gen.cn_gen_res_10

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	every contractor in input.contractors {
		contractor.agreement != ""
		contractor.coordinator != ""
		contractor.qualification_valid_to >= today
	}
}

# A day after 2200 stands for "no end".
ends contains clock.day_over(contractor.qualification_valid_to, data.packs.resumption_cn.params.utc_offset.value) if {
	some contractor in input.contractors
	contractor.qualification_valid_to < "2200-01-01"
}

until := clock.utc(min(ends))

until := "never" if count(ends) == 0

observed contains sprintf("%v: qualified to %v", [contractor.name, contractor.qualification_valid_to]) if some contractor in input.contractors

required := sprintf("agreement, coordinator, qualification on %v", [today])
