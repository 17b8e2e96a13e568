# METADATA
# scope: package
# title: "After an alarm: out, and a new test before going on"
# description: >-
#   Each alarm of the detector was answered: everybody out, the work suspended, and a new test taken before it went
#   on.
# custom:
#   id: confined-space.monitor.alarm
#   zh:
#     title: "超限报警停工撤离重测"
#     description: "检测仪每次报警或超限后，均已撤离人员、暂停作业，并在重新检测后方恢复作业。"
#   document: "GB 30871-2022"
#   clause: "6.5"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Let everybody out and suspend the work; find the cause, ventilate and sample again before you resume.
#     zh: "立即撤离人员、暂停作业，查明原因、处置并重新检测后再恢复。"
#   empty_answer: ["/permit/resumptions"]
package packs.gb30871_2022.confined_space.monitor_alarm

import data.lib.clock
import data.lib.gas

met if {
	every line in input.confined.monitoring {
		answered(line)
	}
}

answered(line) if line.alarm == false

answered(line) if {
	line.alarm == true
	line.evacuated == true
	some suspension in input.permit.suspensions
	clock.not_after(line.at, suspension.at)
	retested(line)
}

# What the new test reads is judged by the limits; a resumption before it is none that 6.5 allows.
retested(line) if {
	read_between(line.at, input.act.at)
	every resumption in input.permit.resumptions {
		allowed(resumption, line)
	}
}

allowed(resumption, line) if clock.not_after(resumption.at, line.at)

allowed(resumption, line) if read_between(line.at, resumption.at)

# Every gas that was analysed before the alarm was analysed again at its point since, and not later than `to`. What the
# monitor itself reads is no new test.
read_between(alarm, to) if {
	before := [test | some test in analyses; clock.not_after(test.sampled_at, alarm)]
	gas.tell(before)
	every thing in gas.looked_for(before) {
		gas.last_read(thing, analyses, to) > time.parse_rfc3339_ns(alarm)
	}
}

analyses := [test |
	some test in input.permit.gas_tests
	test.purpose != "continuous"
]

# What was answered does not lapse by the clock; another alarm is a new fact.
until := "never"

observed contains sprintf("%v, evacuated: %v", [line.at, line.evacuated]) if {
	some line in input.confined.monitoring
	line.alarm == true
}

required := "everybody out, the work suspended, a new test before it goes on"
