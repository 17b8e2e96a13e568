# METADATA
# scope: package
# title: "A special plan and an on-site plan are there"
# description: >-
#   Every installation has a special emergency plan and an on-site handling plan that were issued.
# custom:
#   id: R40-20
#   zh:
#     title: "专项预案和现场处置方案齐全"
#     description: "各重大危险源有已发布的专项应急预案和现场处置方案。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "20"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Make and issue the plan.
#     zh: "编制并发布预案。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_20

import data.lib.clock
import data.lib.installations
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
	every kind in {"special", "on_site"} {
		planned(id, kind)
	}
}

planned(id, kind) if {
	some _, plan in input.facts.emergency_plans
	plan.kind == kind
	id in plan.major_hazards
	plan.issued_on <= today
	words.filled(plan.document)
}

# What was done does not lapse by the clock.
until := "never"

observed contains sprintf("%v: no %v plan", [id, kind]) if {
	some id, mh in asked
	some kind in {"special", "on_site"}
	not planned(id, kind)
}

required := "a special plan and an on-site plan, issued"

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "makes the emergency plans", "zh": "制定应急预案"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value
