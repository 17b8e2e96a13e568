# METADATA
# scope: package
# title: "Shared pipe: the units up and down the pipe know"
# description: >-
#   Where different enterprises share the pipe, the units upstream and downstream were notified before
#   the work is approved.
# custom:
#   id: blind-plate.shared-pipe-notice
#   zh:
#     title: "共用管道告知上下游单位"
#     description: "不同企业共用的管道，作业前已告知上下游单位。"
#   document: "GB 30871-2022"
#   clause: "7.2"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Notify both sides and enter unit and time of each notice.
#     zh: "告知上下游单位，并填写被告知单位和时间。"
#   empty_answer: []
package packs.gb30871_2022.blind_plate.shared_pipe_notice

import data.lib.clock
import data.lib.words

applies if input.blind.shared_pipe == true

met if {
	told("upstream")
	told("downstream")
}

told(side) if {
	some notice in input.blind.notices
	notice.side == side
	words.filled(notice.unit)
	clock.not_after(notice.at, input.act.at)
}

# A notice that was given does not lapse by the clock.
until := "never"

observed contains sprintf("%v: %v at %v", [notice.side, notice.unit, notice.at]) if some notice in input.blind.notices

required := sprintf("one upstream and one downstream, not after %v", [input.act.at])
