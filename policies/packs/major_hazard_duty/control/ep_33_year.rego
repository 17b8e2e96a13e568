# METADATA
# scope: package
# title: "A comprehensive or special plan is drilled every year"
# description: >-
#   The enterprise drilled a comprehensive or a special plan, with evidence, within the months that article 33 gives.
# custom:
#   id: EP-33-YEAR
#   zh:
#     title: "综合或专项预案每年演练"
#     description: "企业在规定期限内至少组织一次综合或专项应急预案演练并留有证据。"
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
#       Drill a comprehensive or a special plan and keep the evidence.
#     zh: "组织综合或专项应急预案演练。"
#   empty_answer: []
package packs.major_hazard_duty.control.ep_33_year

import data.lib.clock
import data.lib.installations
import data.lib.terms
import data.lib.words

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.major(mh)
}

met if {
	some _, drill in input.facts.drills
	drill.kind in {"comprehensive", "special"}
	drill.on <= today
	words.filled(drill.evidence)
	today <= terms.months_later(drill.on, months)
}

due := terms.months_later(max(held), months)

held := {drill.on |
	some _, drill in input.facts.drills
	drill.kind in {"comprehensive", "special"}
	drill.on <= today
	words.filled(drill.evidence)
}

months := data.packs.major_hazard_duty.params.drill_year_months.value

until := clock.utc(clock.day_over(due, offset))

observed contains sprintf("%v, due again by %v", [max(held), due]) if not met

observed contains "never" if count(held) == 0

required := sprintf("a drill of a comprehensive or special plan within %d months", [months])

answerable contains installations.main_due(mh, duty, id, due) if {
	some id, mh in asked
}

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
	not due
}

duty := {"en": "has a comprehensive or special plan drilled", "zh": "组织综合或专项预案演练"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value
