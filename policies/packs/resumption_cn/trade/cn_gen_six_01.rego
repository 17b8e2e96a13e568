# METADATA
# scope: package
# title: "A safety meeting of its own before the restart"
# description: >-
#   Since the stop began the unit held a safety meeting of its own on the restart, led by its head, with signed
#   minutes.
# custom:
#   id: CN-GEN-SIX-01
#   zh:
#     title: "召开一次安全专题会议"
#     description: "停产以来已由主要负责人主持召开复工复产安全专题会议，会议纪要经签字。"
#   document: "复工复产“六个一” (湘潭市)"
#   clause: "六个一 (1)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   doubt: "A local list, binding where it was adopted; the day from which it binds is not known"
#   remedy:
#     en: >-
#       Hold the meeting, led by the head, and enter its minutes.
#     zh: "由主要负责人召开专题会议并填报纪要。"
#   empty_answer: []
package packs.resumption_cn.trade.cn_gen_six_01

import data.lib.clock
import data.lib.division

# Only where the enterprise's own division adopted the document.
applies if {
	some adopter, _ in data.packs.resumption_cn.params.six_ones.value
	division.covers(adopter, input.enterprise.division)
}

documents contains document if {
	some adopter, document in data.packs.resumption_cn.params.six_ones.value
	division.covers(adopter, input.enterprise.division)
}

zone := data.packs.resumption_cn.params.zone.value

met if {
	input.six.meeting.led_by == input.unit.head
	input.six.meeting.minutes != ""
	since_the_stop(input.six.meeting.at)
}

since_the_stop(at) if {
	clock.day(at, zone) >= input.stop.first_day
	clock.not_after(at, input.act.at)
}

# What was done does not lapse by the clock.
until := "never"

observed := {"led_by": input.six.meeting.led_by, "at": input.six.meeting.at}

required := {"led_by": input.unit.head, "since": input.stop.first_day, "by": documents}
