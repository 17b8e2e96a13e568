# METADATA
# scope: package
# title: "Nobody on a contractor's roll works as the enterprise's own"
# description: >-
#   Where the enterprise works alone, no worker, guardian or work leader stands on the roll of a contractor;
#   where a contractor works, every worker and guardian is that contractor's or the enterprise's own, and
#   nobody who is called its own stands on a roll.
# custom:
#   id: CT-02
#   zh:
#     title: "承包商名册上的人员不得作为本企业人员作业"
#     description: "本企业自行作业的，作业人、监护人和作业负责人均不在任何承包商名册上；有承包商参与的，作业人、监护人均注明属该承包商或本企业，注明属本企业的不在任何承包商名册上。"
#   document: "安全生产法 (2021)"
#   clause: "49"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [approve, start, during, resume]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Say on the permit that the contractor works, so that its agreement, qualification and training are
#       judged; or correct the roll.
#     zh: "在作业票上注明承包商参与作业，以便核查其协议、资质和培训；名册有误的予以更正。"
#   empty_answer: ["/facts/contractors", "/permit/workers", "/permit/guardians"]
package packs.major_hazard_duty.contractor.ct_02

met if {
	led
	every worker in input.permit.workers {
		placed(worker)
	}
	every guardian in input.permit.guardians {
		placed(guardian)
	}
}

# A work leader of the contractor needs no word of its own: CT-08 asks for the training by the roll.
led if input.permit.contractor_work == true

led if {
	input.permit.contractor_work == false
	every contractor in input.facts.contractors {
		not input.permit.leader in contractor.roll
	}
}

placed(someone) if {
	input.permit.contractor_work == false
	off_rolls(someone)
}

placed(someone) if {
	input.permit.contractor_work == true
	someone.employer == input.permit.contractor
}

placed(someone) if {
	input.permit.contractor_work == true
	someone.employer == "own"
	off_rolls(someone)
}

off_rolls(someone) if {
	every contractor in input.facts.contractors {
		not someone.person_id in contractor.roll
	}
}

observed contains sprintf("%v: %v", [person, id]) if {
	some person in people
	some id, contractor in input.facts.contractors
	person in contractor.roll
}

observed contains sprintf("%v: %v", [someone.person_id, someone.employer]) if some someone in input.permit.workers

observed contains sprintf("%v: %v", [someone.person_id, someone.employer]) if some someone in input.permit.guardians

people contains input.permit.leader

people contains someone.person_id if some someone in input.permit.workers

people contains someone.person_id if some someone in input.permit.guardians

required := "own people who stand on no roll, and people of the contractor that the permit names"
