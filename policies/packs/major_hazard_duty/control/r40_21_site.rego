# METADATA
# scope: package
# title: "The on-site plan is drilled every half year"
# description: >-
#   The on-site handling plan of every installation was drilled, with evidence, within the months that article 21 gives.
# custom:
#   id: R40-21-SITE
#   zh:
#     title: "现场处置方案每半年演练"
#     description: "各重大危险源的现场处置方案在规定期限内已演练并留有证据。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "21"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Hold the drill and keep the evidence.
#     zh: "组织演练并留存证据。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_21_site

import data.lib.clock
import data.lib.installations
import data.lib.terms
import data.lib.words

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(id, _) if {
	some _, drill in input.facts.drills
	drill.kind == "on_site"
	id in drill.major_hazards
	drill.on <= today
	words.filled(drill.evidence)
	today <= terms.months_later(drill.on, months)
}

# By when the next drill is due, from the last one that was held.
due(id) := terms.months_later(max(held(id)), months)

held(id) := {drill.on |
	some _, drill in input.facts.drills
	drill.kind == "on_site"
	id in drill.major_hazards
	drill.on <= today
	words.filled(drill.evidence)
}

months := data.packs.major_hazard_duty.params.drill_site_months.value

until := terms.until({clock.day_over(due(id), offset) |
	some id, _ in asked
})

observed contains sprintf("%v: drilled on %v, due again by %v", [id, max(held(id)), due(id)]) if {
	some id, mh in asked
	not kept(id, mh)
}

observed contains sprintf("%v: never drilled", [id]) if {
	some id, mh in asked
	count(held(id)) == 0
}

required := sprintf("a drill within %d months", [months])

answerable contains installations.technical_due(mh, duty, id, due(id)) if {
	some id, mh in asked
}

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in asked
	not due(id)
}

duty := {"en": "holds the drill of the on-site plan", "zh": "组织现场处置方案演练"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value
