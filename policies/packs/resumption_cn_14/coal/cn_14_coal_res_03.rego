# METADATA
# scope: package
# title: "Shanxi: who goes underground to rectify stays within what was allowed"
# description: >-
#   In Shanxi every entry underground to rectify after an order lies within a permission of the department that was
#   entered before: within its time, in its area, and with no more people than it allows; a line with nobody says that nobody went.
# custom:
#   id: CN-14-COAL-RES-03
#   zh:
#     title: "山西：整改期间限定入井人数和区域"
#     description: "山西省内煤矿，责令停产整顿期间每次入井均在监管部门事先登记准许的时间、区域和人数之内；无人入井的记录人数为零。"
#   document: "山西省煤矿复工复产验收管理办法 (2024)"
#   clause: "people and area limited during rectification"
#   basis: interpretation
#   obligation: shall
#   severity: advise
#   stages: [accept]
#   effective: {from: "2024-06-20", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Ask the department for a permission before people go underground, keep to it, and log every entry.
#     zh: "入井整改前报监管部门准许，按准许的时间、区域、人数执行并逐次记录。"
#   empty_answer: []
package packs.resumption_cn_14.coal.cn_14_coal_res_03

import data.lib.clock
import data.lib.coal_stop

zone := data.packs.resumption_cn.params.zone.value

applies if input.stop.track == "C"

applies if coal_stop.rectification(input.stop, input.facts.stop_orders, zone)

met if {
	every entry in input.entries {
		allowed(entry)
	}
}

allowed(entry) if entry.people == 0

allowed(entry) if {
	some permission in input.entry_permissions
	permission.area == entry.area
	entry.people <= permission.max_people
	clock.not_after(permission.from, entry.at)
	clock.not_after(entry.at, permission.to)

	# What is allowed afterwards allowed nobody to go.
	clock.not_after(permission.written_at, entry.at)
}

observed contains sprintf("%v people in %v at %v", [entry.people, entry.area, entry.at]) if {
	some entry in input.entries
	not allowed(entry)
}

required := "each entry within a permission of the department"
