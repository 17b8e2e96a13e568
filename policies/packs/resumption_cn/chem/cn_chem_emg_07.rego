# METADATA
# scope: package
# title: "Somebody of the unit is on the duty roster at the start"
# description: >-
#   At the act a person of the unit stands on the duty roster in the register.
# custom:
#   id: CN-CHEM-EMG-07
#   zh:
#     title: "开车时有人应急值班"
#     description: "行为之时，值班表上有本单位上岗人员值班。"
#   document: "生产安全事故应急条例"
#   clause: "14"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2019-04-01", to: ""}
#   governed_by: now
#   doubt: "the article asks large units for duty around the clock; judged is the moment of the act"
#   remedy:
#     en: >-
#       Enter who is on duty.
#     zh: "登记值班人员。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_emg_07

import data.lib.clock

on_duty contains roster.to if {
	some _, roster in input.facts.duty_rosters
	roster.person_id in {person.person_id | some person in input.people}
	clock.not_after(roster.from, input.act.at)
	clock.not_after(input.act.at, roster.to)
}

met if count(on_duty) > 0

until := clock.after_minutes(clock.utc(max({time.parse_rfc3339_ns(to) | some to in on_duty})), 0)

observed := on_duty

required := sprintf("somebody of the list of people on duty at %v", [input.act.at])
