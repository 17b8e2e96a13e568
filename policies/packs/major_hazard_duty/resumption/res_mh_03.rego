# METADATA
# scope: package
# title: "Every installation is assessed and filed when it restarts"
# description: >-
#   On the day of a signature and of each step of the restart every major hazard installation of the enterprise
#   is filed and its assessment is not due.
# custom:
#   id: RES-MH-03
#   zh:
#     title: "签字和恢复生产时每处重大危险源评估备案在期"
#     description: "签字和恢复生产之日，每处重大危险源均已备案且评估在期。"
#   document: "危险化学品安全法; 安全生产法 (2021)"
#   clause: "13; 40"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [sign, restart]
#   effective: {from: "2026-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the installation assessed and filed, then record it.
#     zh: "完成评估、备案并登记。"
#   empty_answer: []
package packs.major_hazard_duty.resumption.res_mh_03

import data.lib.clock
import data.lib.duty

zone := data.packs.major_hazard_duty.params.zone.value

offset := data.packs.major_hazard_duty.params.utc_offset.value

today := clock.day(input.now, zone)

applies if duty.any_major(input.facts.major_hazards)

met if {
	every _, mh in input.facts.major_hazards {
		current(mh)
	}
}

current(mh) if duty.minor(mh)

current(mh) if {
	duty.major(mh)
	mh.filing_no != ""
	mh.filed_on <= today
	mh.assessed_on <= today
	mh.assessment_due_on >= today
}

ends contains clock.day_over(mh.assessment_due_on, offset) if {
	some _, mh in input.facts.major_hazards
	duty.major(mh)
	mh.assessment_due_on < "2200-01-01"
}

until := duty.earliest(ends)

observed contains {"installation": id, "filed_on": mh.filed_on, "assessment_due_on": mh.assessment_due_on} if {
	some id, mh in input.facts.major_hazards
	not current(mh)
}

required := sprintf("filed, and assessed beyond %v", [today])

answerable contains duty.dated(duty.answer(id, mh, "main", "main_responsible", {"en": "have the installation assessed and filed", "zh": "组织评估并备案"}), mh.assessment_due_on) if {
	some id, mh in input.facts.major_hazards
	duty.major(mh)
}
