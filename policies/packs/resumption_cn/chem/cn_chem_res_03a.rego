# METADATA
# scope: package
# title: "Every A item is closed, every B item dated and owned"
# description: >-
#   Every item of the review that must be fixed before the start is closed and was checked by another person
#   than fixed it; every open later item has an owner and a date not past.
# custom:
#   id: CN-CHEM-RES-03a
#   zh:
#     title: "A类尾项清零，B类尾项定人定期"
#     description: "启动前必改项（A类）全部关闭并由整改人以外人员复查；未关闭的B类项均有责任人和未过期的完成期限。"
#   document: "AQ/T 3034-2022 化工过程安全管理导则"
#   clause: "pre-startup safety review, items before and after the start"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [review]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "the standard is known to exist; its text was not read, and the items are those of the catalogue"
#   remedy:
#     en: >-
#       Close the A item and have somebody else check it; give each B item an owner and a date.
#     zh: "关闭A类项并由他人复查；B类项明确责任人和期限。"
#   empty_answer: ["/pssr/punch"]
package packs.resumption_cn.chem.cn_chem_res_03a

import data.lib.clock
import data.lib.duty

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	every item in input.pssr.punch {
		settled(item)
	}
}

settled(item) if {
	item.status == "closed"
	item.fixed_by != item.checked_by
}

settled(item) if {
	item.status == "open"
	item.class == "B"
	item.owner != ""
	item.due_on >= today
}

ends contains clock.day_over(item.due_on, data.packs.resumption_cn.params.utc_offset.value) if {
	some item in input.pssr.punch
	item.status == "open"
}

until := duty.earliest(ends)

observed contains sprintf("%v %v %v", [item.id, item.class, item.status]) if {
	some item in input.pssr.punch
	not settled(item)
}

required := sprintf("A closed and checked by another person, B owned and due on %v or later", [today])
