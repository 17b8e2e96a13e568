# METADATA
# scope: package
# title: "Contact list, map of the ways out, duty roster of the first week"
# description: >-
#   At a mine, or a unit with dangerous substances, there are a contact list and a map of the ways out, and for each
#   day of the first week of the restart somebody is on duty.
# custom:
#   id: CN-GEN-EMG-07
#   zh:
#     title: "应急通讯录、疏散路线图和首周值班表齐备"
#     description: "矿山和危险物品单位应急通讯录和疏散路线图齐备，复产首周每日均已安排应急值班人员。"
#   document: "生产安全事故应急条例"
#   clause: "14"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-04-01", to: ""}
#   governed_by: now
#   doubt: "the article asks for a system of duty and people on duty; the first week, the contact list and the map are the design of the dossier"
#   remedy:
#     en: >-
#       Enter the contact list, the map and who is on duty on each day of the first week.
#     zh: "补充应急通讯录、疏散路线图和首周每日值班人员。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_emg_07

# The articles bind mines and units with dangerous substances; of other kinds of enterprise they ask nothing.
applies if input.enterprise.kind in data.packs.resumption_cn.params.high_risk_kinds.value

# What resumes is such a unit, whatever its enterprise is registered as.
applies if input.case.kind in data.packs.resumption_cn.params.high_risk_cases.value

days := data.packs.resumption_cn.params.duty_roster_days.value

met if {
	input.emergency.contacts != ""
	input.emergency.evacuation_map != ""
	every day in numbers.range(1, days) {
		on_duty(day)
	}
}

on_duty(day) if {
	some entry in input.emergency.first_week
	entry.day == day
	entry.person_id != ""
}

observed := {
	"contacts": input.emergency.contacts,
	"evacuation_map": input.emergency.evacuation_map,
	"days": {entry.day | some entry in input.emergency.first_week},
}

required := sprintf("both papers, and somebody on duty on days 1 to %v of the restart", [days])
