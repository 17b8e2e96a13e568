# METADATA
# scope: package
# title: "Gas is monitored all the time"
# description: >-
#   From the start to now the detector has been running and watching oxygen, flammable and toxic gas whenever the
#   register shows people inside.
# custom:
#   id: confined-space.monitor.continuous
#   zh:
#     title: "连续检测"
#     description: "自作业开始至今，凡登记显示空间内有人时，移动式检测仪连续运行，检测氧气、可燃气体和有毒气体。"
#   document: "GB 30871-2022"
#   clause: "6.5"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [during]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Let everybody out, and register it, until the detector runs; then record that it does. A gap that there was
#       stays on the record.
#     zh: "检测仪运行前撤离人员并登记；恢复运行后记录。已发生的中断保留记录。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.monitor_continuous

import data.lib.clock
import data.lib.inside

begun := time.parse_rfc3339_ns(input.case.acts.start.at)

times := inside.times(input.confined.entry_log)

met if holds(time.parse_rfc3339_ns(input.act.at))

# It can only be off from the start on or from a line that says so; these are the instants to look at.
holds(now) if {
	covered(begun, now)
	every line in input.confined.monitoring {
		harmless(line, now)
	}
}

harmless(line, _) if time.parse_rfc3339_ns(line.at) < begun

# Dated ahead it says nothing yet.
harmless(line, now) if time.parse_rfc3339_ns(line.at) > now

harmless(line, now) if covered(time.parse_rfc3339_ns(line.at), now)

# It runs then, or nobody is inside until the next line.
covered(at, _) if {
	some line in input.confined.monitoring
	time.parse_rfc3339_ns(line.at) <= at
	every other in input.confined.monitoring {
		agrees(other, line, at)
	}
}

covered(at, now) if inside.nobody(input.confined.entry_log, times, at, next(at, now))

next(at, now) := min({now + 1} | {then |
	some line in input.confined.monitoring
	then := time.parse_rfc3339_ns(line.at)
	then > at
})

# Either the other line says that it runs too, or it is older, or that instant is before it.
agrees(other, _, _) if {
	other.running == true
	every kind in data.packs.gb30871_2022.params.monitor_kinds.value {
		some seen in other.kinds
		seen == kind
	}
}

agrees(other, line, _) if clock.after(line.at, other.at)

agrees(other, _, at) if time.parse_rfc3339_ns(other.at) > at

# What held so far can end only with a line that is dated ahead.
lapses contains ns if {
	some line in input.confined.monitoring
	ns := time.parse_rfc3339_ns(line.at)
	not holds(ns)
}

lapses contains ns if {
	some line in input.confined.entry_log
	ns := time.parse_rfc3339_ns(line.at)
	not holds(ns)
}

until := "never" if count(lapses) == 0

until := clock.utc((min(lapses) + clock.second_ns) - 1)

observed contains sprintf("%v, running: %v", [line.at, line.running]) if some line in input.confined.monitoring

required := data.packs.gb30871_2022.params.monitor_kinds.value
