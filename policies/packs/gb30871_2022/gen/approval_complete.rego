# METADATA
# scope: package
# title: "Approvals complete before the work"
# description: >-
#   Every post whose signature this operation and grade needs has agreed before the act; the approval being
#   given counts itself.
# custom:
#   id: gen.approval.complete
#   zh:
#     title: "审批手续齐全"
#     description: "该类别、该级别作业要求的各岗位均已在作业前签字同意；正在作出的审批计入其本人签字。"
#   document: "GB 30871-2022"
#   clause: "4.6"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the missing posts sign.
#     zh: "由未签字的岗位补签。"
#   empty_answer: []
package packs.gb30871_2022.gen.approval_complete

import data.lib.clock

row := grades[input.permit.grade] if grades := data.packs.gb30871_2022.params.approval.value[input.permit.type].grades

met if {
	every post in row.sign {
		given(post)
	}
}

# The approval being attempted is the signature itself: it cannot wait for its own line.
given(post) if {
	signing(post)
	input.act.opinion == "agree"
}

given(post) if {
	not signing(post)
	signed(post)
}

signing(post) if {
	input.stage == "approve"
	input.act.action == "approve"
	input.act.post == post
}

signed("work_leader") if agreed(input.permit.signatures.work_leader)

signed("unit") if agreed(input.permit.signatures.unit)

signed("safety_department") if agreed(input.permit.signatures.safety_department)

signed("leader_in_charge") if agreed(input.permit.signatures.leader_in_charge)

signed("specialist_department") if agreed(input.permit.signatures.specialist_department)

signed("chief") if agreed(input.permit.signatures.chief)

signed("power_user") if agreed(input.permit.signatures.power_user)

signed("power_supply") if agreed(input.permit.signatures.power_supply)

# Nobody agrees to what was not applied for yet.
agreed(signature) if {
	signature.opinion == "agree"
	clock.not_after(input.permit.applied_at, signature.at)
	clock.not_after(signature.at, input.act.at)
}

# A signature does not lapse by the clock; a revision that voids it is a new fact.
until := "never"

required := row.sign
