# METADATA
# scope: package
# title: "A drill every half year, and it is reported"
# description: >-
#   The enterprise held a drill within the months that article 33 gives, and reported it to the department.
# custom:
#   id: EP-33
#   zh:
#     title: "每半年至少演练一次并报送"
#     description: "企业在规定期限内至少组织一次应急演练，并将情况报送部门。"
#   document: "生产安全事故应急预案管理办法（总局令第88号，应急管理部令第2号修正）"
#   clause: "33"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2019-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Hold a drill and report it.
#     zh: "组织演练并报送。"
#   empty_answer: []
package packs.major_hazard_duty.control.ep_33

import data.lib.clock
import data.lib.installations
import data.lib.terms

applies if {
	count(asked) > 0
	input.enterprise.kind in kinds
}

applies if {
	count(asked) == 0
	installations.partial(input.facts)
}

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.major(mh)
}

met if {
	some _, drill in input.facts.drills
	drill.on <= today
	drill.reported_on >= drill.on
	drill.reported_on <= today
	today <= terms.months_later(drill.on, months)
}

due := terms.months_later(max(held), months)

# Drills count that were reported.
held := {drill.on |
	some _, drill in input.facts.drills
	drill.reported_on >= drill.on
	drill.reported_on <= today
}

months := data.packs.major_hazard_duty.params.drill_high_risk_months.value

kinds := data.packs.major_hazard_duty.params.high_risk_kinds.value

until := clock.utc(clock.day_over(due, offset))

observed contains sprintf("%v, due again by %v", [max(held), due]) if not met

observed contains "never" if count(held) == 0

required := sprintf("a drill within %d months, reported", [months])

answerable contains installations.main_due(mh, duty, id, due) if {
	some id, mh in asked
}

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
	not due
}

duty := {"en": "has a drill held and reported", "zh": "组织应急演练并报送"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value
