# METADATA
# scope: package
# title: "The contractor's people passed the entry training"
# description: >-
#   Each worker and guardian of the contractor, and a work leader on its roll, passed the entry training of
#   every level that the pack lists, by the first day of the window; it holds on the last day, by its own
#   date and by the months that the pack allows.
# custom:
#   id: CT-08
#   zh:
#     title: "承包商人员入厂安全教育培训合格有效"
#     description: "属该承包商的作业人、监护人以及在其名册上的作业负责人，均在作业首日前通过规定各级入厂安全教育培训考核；至作业末日，按其有效期和规定月数均仍有效。"
#   document: "安全生产法 (2021)"
#   clause: "27, 28, 30"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [approve, start, during, resume]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Train and examine the people before they work, and enter the record; or send others.
#     zh: "作业前完成培训考核并登记，或更换人员。"
#   empty_answer: ["/permit/guardians"]
package packs.major_hazard_duty.contractor.ct_08

import data.lib.clock
import data.lib.words

zone := data.packs.major_hazard_duty.params.zone.value

first_day := clock.day(input.permit.window.start, zone)

last_day := clock.day(input.permit.window.end, zone)

levels := data.packs.major_hazard_duty.params.entry_training_levels.value

months := data.packs.major_hazard_duty.params.entry_training_months.value

applies if input.permit.contractor_work == true

met if {
	lead
	every worker in input.permit.workers {
		ready(worker)
	}
	every guardian in input.permit.guardians {
		ready(guardian)
	}
}

lead if not on_roll(input.permit.leader)

lead if {
	on_roll(input.permit.leader)
	trained(input.facts.persons[input.permit.leader])
}

on_roll(person) if person in input.facts.contractors[input.permit.contractor].roll

ready(someone) if someone.employer == "own"

ready(someone) if {
	someone.employer != "own"
	trained(input.facts.persons[someone.person_id])
}

trained(person) if {
	every level in levels {
		some training in person.entry_training
		training.level == level
		training.passed == true
		words.filled(training.record)
		training.on <= first_day
		training.valid_to >= last_day
		fresh(training)
	}
}

# The last day lies before the day on which the months are over.
fresh(training) if time.add_date(clock.day_start(training.on, "Z"), 0, months, 0) > clock.day_start(last_day, "Z")

people contains worker.person_id if {
	some worker in input.permit.workers
	worker.employer != "own"
}

people contains guardian.person_id if {
	some guardian in input.permit.guardians
	guardian.employer != "own"
}

people contains input.permit.leader if on_roll(input.permit.leader)

observed contains sprintf("%v: %v, %v to %v, passed %v", [person, training.level, training.on, training.valid_to, training.passed]) if {
	some person in people
	some training in input.facts.persons[person].entry_training
}

required := sprintf("%v, each passed by %v and valid to %v, at most %v months old", [concat(", ", levels), first_day, last_day, months])

answerable contains {"person_id": person, "post": "contractor_coordinator", "duty": duty, "about": input.permit.contractor} if {
	person := input.facts.contractors[input.permit.contractor].coordinator
}

duty := {"en": "trains and examines the people of the contractor before they enter", "zh": "组织承包商人员入厂安全教育培训考核"}
