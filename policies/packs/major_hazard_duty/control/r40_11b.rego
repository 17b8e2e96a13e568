# METADATA
# scope: package
# title: "Assessed again after building"
# description: >-
#   Every installation was identified, assessed and graded after it was newly built, rebuilt or expanded.
# custom:
#   id: R40-11b
#   zh:
#     title: "新建、改建、扩建后重新评估"
#     description: "新建、改建、扩建后已重新辨识、评估、分级。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "11(2)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Identify, assess and grade the installation as it is now.
#     zh: "按变化后的情况重新辨识、评估、分级。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_11b

import data.lib.clock
import data.lib.installations
import data.lib.terms

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
	installations.changed(mh, "construction")
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(_, mh) if count(installations.unassessed(mh, "construction", today)) == 0

until := terms.until({clock.day_start(day, offset) |
	some _, mh in asked
	some day in installations.coming(mh, "construction", today)
})

observed contains sprintf("%v: changed on %v, assessed on %v", [id, day, mh.assessment.on]) if {
	some id, mh in asked
	some day in installations.unassessed(mh, "construction", today)
}

required := "an assessment not before the change"

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "has the installation assessed after the change", "zh": "变化后组织重新评估分级"}

today := clock.day(input.now, zone)

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value
