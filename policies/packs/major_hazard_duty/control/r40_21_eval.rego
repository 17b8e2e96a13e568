# METADATA
# scope: package
# title: "Each drill is evaluated and reported on"
# description: >-
#   Every drill of an installation that was held was evaluated, with a report.
# custom:
#   id: R40-21-EVAL
#   zh:
#     title: "演练后评估并形成报告"
#     description: "各重大危险源已开展的演练均已评估并形成评估报告。"
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
#       Evaluate the drill and write the report.
#     zh: "评估演练并形成报告。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_21_eval

import data.lib.clock
import data.lib.installations
import data.lib.terms
import data.lib.words

applies if count(held) > 0

applies if {
	count(asked) == 0
	installations.partial(input.facts)
}

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
}

# Drills of installations that were held.
held := {no: drill |
	some id, _ in asked
	some no, drill in input.facts.drills
	id in drill.major_hazards
	drill.on <= today
}

met if {
	every _, drill in held {
		evaluated(drill)
	}
}

evaluated(drill) if {
	drill.evaluated_on >= drill.on
	drill.evaluated_on <= today
	words.filled(drill.report)
}

# A drill that is to come is to be evaluated from its day on.
until := terms.until({clock.day_start(drill.on, offset) |
	some id, _ in asked
	some _, drill in input.facts.drills
	id in drill.major_hazards
	drill.on > today
})

observed contains sprintf("%v: %v of %v, evaluated on %v, report %v", [id, no, drill.on, drill.evaluated_on, drill.report]) if {
	some id, _ in asked
	some no, drill in held
	id in drill.major_hazards
	not evaluated(drill)
}

required := "an evaluation after each drill, with a report"

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in asked
	some _, drill in held
	id in drill.major_hazards
}

duty := {"en": "has the drills evaluated", "zh": "组织演练评估"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value
