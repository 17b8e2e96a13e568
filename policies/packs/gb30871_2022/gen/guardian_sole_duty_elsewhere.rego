# METADATA
# scope: package
# title: "A guardian guards in one place at a time"
# description: >-
#   No guardian of this permit is a guardian of another live permit of the enterprise at the same time in another place.
# custom:
#   id: gen.guardian.sole-duty.elsewhere
#   zh:
#     title: "监护人同一时间不得监护两处"
#     description: "本作业票的监护人未在同一时段担任本企业其他地点作业的监护人。"
#   document: "GB 30871-2022"
#   clause: "4.10 f"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [approve, start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name another guardian, or move one of the jobs to another time.
#     zh: "更换监护人，或错开作业时间。"
#   empty_answer: [/facts/concurrent]
package packs.gb30871_2022.gen.guardian_sole_duty_elsewhere

met if {
	every other in input.facts.concurrent {
		apart(other)
	}
}

# Permits of one place may share a guardian: whether one person can watch both is judged with the cross-operations.
apart(other) if other.area == input.site.location_id

apart(other) if {
	other.area != input.site.location_id
	not shared(other)
}

shared(other) if {
	some guardian in input.permit.guardians
	guardian.person_id in other.shows.guardians
}

observed contains sprintf("%v %v", [other.kind, other.id]) if {
	some other in input.facts.concurrent
	other.area != input.site.location_id
	shared(other)
}

required := "guardians who are needed nowhere else at that time"
