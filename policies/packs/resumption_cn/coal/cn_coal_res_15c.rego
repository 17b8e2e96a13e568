# METADATA
# scope: package
# title: "Leaders take shifts underground and are logged"
# description: >-
#   The leaders who take shifts underground are named, each holds a leading post, and there is a log of their
#   shifts.
# custom:
#   id: CN-COAL-RES-15c
#   zh:
#     title: "领导带班下井并登记"
#     description: "已明确带班下井的领导，均任领导职务，并建有下井登记档案。"
#   document: "煤矿安全生产条例"
#   clause: "23"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name the leaders who take shifts and open the log.
#     zh: "明确带班领导并建立下井登记档案。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_15c

leading := {"mine_head", "chief_engineer", "deputy", "deputy_safety", "deputy_production", "deputy_electromech"}

met if {
	input.staff.shift_log != ""
	every leader in input.staff.shift_leaders {
		leads(leader)
	}
}

leads(leader) if {
	some post in input.facts.persons[leader].posts
	post in leading
}

observed := input.staff.shift_leaders

required := "named leaders of the mine, and a log"
