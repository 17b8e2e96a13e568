# METADATA
# scope: package
# title: "Shanxi: who goes underground to rectify has the county office's permission"
# description: >-
#   In Shanxi every entry into a stopped underground mine lies within a permission of the county
#   resumption office that was entered before: within its time, in its area, and with no more people than
#   it allows; a line with nobody says that nobody went.
# custom:
#   id: CN-NCM-RES-03
#   zh:
#     title: "山西：停产期间入井整改须经县复工复产办公室准许"
#     description: "山西省内地下矿山，停产期间每次入井均在县复工复产办公室事先登记准许的时间、区域和人数之内；无人入井的记录人数为零。"
#   document: "山西省非煤地下矿山停产整改通知 (2021)"
#   clause: "entry underground during the stop"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2021-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Ask the county office for a permission before people go underground, keep to it, and log every
#       entry; once people went down unallowed, withdraw and apply anew.
#     zh: "入井整改前报县复工复产办公室准许，按准许的时间、区域、人数执行并逐次记录；已擅自入井的，撤回后重新申请。"
#   empty_answer: []
#   doubt: "the notice is of 2021 and read in part; whether it still holds is not known; that a permission entered afterwards allowed nothing, so that such an entry stands against this case, is our reading"
package packs.resumption_cn_14.mine.cn_ncm_res_03

import data.lib.clock

applies if input.unit.workings == "underground"

met if {
	every entry in input.entries {
		allowed(entry)
	}
}

allowed(entry) if entry.people == 0

allowed(entry) if {
	some permission in input.entry_permissions
	permission.office == "county_office"
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

required := "each entry within a permission of the county office"
