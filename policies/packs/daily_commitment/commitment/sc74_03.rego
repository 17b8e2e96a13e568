# METADATA
# scope: package
# title: "Risks are assessed level by level and signed upward"
# description: >-
#   On the day, every level that the enterprise has (post, team, workshop, department, enterprise) assessed its risks
#   and recorded it, and each signed before the unit of a higher level that it reports to.
# custom:
#   id: SC74-03
#   zh:
#     title: "逐级研判、逐级签字上报"
#     description: "当日各层级（岗位、班组、车间、部门、企业）均已研判并记录，逐级签字后上报上一层级单位。"
#   document: "应急〔2018〕74号"
#   clause: "daily assessment"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [assess, publish]
#   effective: {from: "2018-11-30", to: ""}
#   governed_by: /commitment/date
#   remedy:
#     en: >-
#       Have the missing level assess and sign, or state why the enterprise has no such level.
#     zh: "由缺少的层级补做研判并签字；企业未设该层级的，说明原因。"
#   empty_answer: ["/commitment/levels_absent"]
package packs.daily_commitment.commitment.sc74_03

import data.lib.clock

levels := data.packs.daily_commitment.params.levels.value

met if {
	every level in levels {
		answered(level)
	}
	every assessment in input.commitment.assessments {
		of_the_day(assessment)
		signed(assessment)
	}
}

answered(level) if assessed(level)

answered(level) if {
	not assessed(level)
	some absent in input.commitment.levels_absent
	absent.level == level
	absent.reason != ""
}

assessed(level) if {
	some assessment in input.commitment.assessments
	assessment.level == level
}

# The shift that hands over at midnight assesses the night before.
of_the_day(assessment) if {
	at := time.parse_rfc3339_ns(assessment.at)
	day := clock.day_start(input.commitment.date, data.packs.daily_commitment.params.utc_offset.value)
	at >= day - (data.packs.daily_commitment.params.assessment_hours_before.value * clock.hour_ns)
	at < day + clock.day_ns
	assessment.by != ""
	assessment.result != ""
	assessment.evidence != ""
}

signed(assessment) if {
	assessment.level == "enterprise"
	assessment.signed_by != ""
	clock.not_after(assessment.at, assessment.signed_at)
}

signed(assessment) if {
	assessment.level != "enterprise"
	assessment.signed_by != ""
	clock.not_after(assessment.at, assessment.signed_at)
	some above in input.commitment.assessments
	above.unit == assessment.reports_to
	place(above.level) > place(assessment.level)
	clock.not_after(assessment.signed_at, above.signed_at)
}

place(level) := i if {
	some i, name in levels
	name == level
}

observed contains level if {
	some level in levels
	not answered(level)
}

observed contains assessment.unit if {
	some assessment in input.commitment.assessments
	not signed(assessment)
}

observed contains assessment.unit if {
	some assessment in input.commitment.assessments
	not of_the_day(assessment)
}

required := levels

answerable contains {
	"person_id": input.commitment.main_person,
	"post": "main_responsible",
	"duty": {"en": "Assess risks level by level every day", "zh": "每日组织逐级风险研判"},
	"due": input.commitment.date,
}
