# METADATA
# scope: package
# title: "A special safety meeting was held, led by the head"
# description: >-
#   Where the division adopted the six-one list: since the stop began a special safety meeting was held, led by the
#   head, with its signed minutes.
# custom:
#   id: CN-GEN-SIX-01
#   zh:
#     title: "主要负责人主持召开专题安全会议"
#     description: "采用“六个一”清单的地区：停产以后已由主要负责人主持召开专题安全会议，有经签字的会议纪要。"
#   document: "湘潭市 复工复产“六个一”"
#   clause: "item 1"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [prepare, apply, accept]
#   effective: {from: "2026-02-24", to: ""}
#   governed_by: now
#   doubt: "a list of one city, seen in a copy of 2026-02-24, the day from which it is held; it binds only the divisions of the parameter, and there every enterprise that restarts, whatever it makes. That the head leads the meeting is our reading"
#   remedy:
#     en: >-
#       Hold the meeting, led by the head, and enter its signed minutes.
#     zh: "由主要负责人召开专题安全会议并登记经签字的会议纪要。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_six_01

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
	input.preparation.meeting.by != ""
	input.preparation.meeting.led_by == input.unit.head
	input.preparation.meeting.evidence != ""
	since_the_stop(input.preparation.meeting.at)
}

since_the_stop(at) if {
	clock.day(at, zone) >= input.stop.first_day
	clock.not_after(at, input.act.at)
}

# What was done does not lapse by the clock.
until := "never"

observed := {"at": input.preparation.meeting.at, "by": input.preparation.meeting.by, "led_by": input.preparation.meeting.led_by}

required := {"led_by": input.unit.head, "since": input.stop.first_day, "by": documents}
