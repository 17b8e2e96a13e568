# METADATA
# scope: package
# title: "Both sides confirm the end together"
# description: >-
#   After the work the leader of the working unit and the person whom the enterprise designated have
#   each confirmed the end of the work.
# custom:
#   id: blind-plate.close-joint
#   zh:
#     title: "完工由双方共同确认"
#     description: "作业结束后，作业单位负责人和企业指定人员已共同确认。"
#   document: "GB 30871-2022"
#   clause: "7.12"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [close]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the work leader and the designated person look at it together; each enters the confirmation.
#     zh: "由作业负责人与企业指定人员共同检查并分别确认。"
#   empty_answer: []
package packs.gb30871_2022.blind_plate.close_joint

import data.lib.clock
import data.lib.confirmations

# Each side speaks for itself, and one person is not two sides.
met if {
	work := input.blind.joint.work_unit
	enterprise := input.blind.joint.enterprise
	done(work)
	done(enterprise)
	work.confirmed_by == input.permit.leader
	enterprise.confirmed_by == input.blind.acceptor
	input.permit.leader != input.blind.acceptor
}

done(side) if {
	confirmations.stands(side, input.act.at)
	clock.after(side.confirmed_at, input.case.acts.start.at)
}

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := {"work_unit": input.blind.joint.work_unit.confirmed_by, "enterprise": input.blind.joint.enterprise.confirmed_by}

required := {"work_unit": input.permit.leader, "enterprise": input.blind.acceptor, "after": input.case.acts.start.at}
