# METADATA
# scope: package
# title: "Gas is monitored all the time"
# description: >-
#   From the start to now the detector has been running, except while the work was suspended, and watches oxygen,
#   flammable and toxic gas.
# custom:
#   id: confined-space.monitor.continuous
#   zh:
#     title: "连续检测"
#     description: "自作业开始至今，除作业暂停期间外，移动式检测仪连续运行，检测氧气、可燃气体和有毒气体。"
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
#       Let everybody out and suspend the work until the detector runs; then record that it does.
#     zh: "检测仪运行前撤离人员、暂停作业；恢复运行后记录。"
#   empty_answer: ["/permit/resumptions"]
package packs.gb30871_2022.confined_space.monitor_continuous

import data.lib.clock
import data.lib.halts

# The newest word is that it runs, and it was off only while nobody was to be inside.
met if {
	some line in input.confined.monitoring
	watches(line)
	newest(line)
	every other in input.confined.monitoring {
		harmless(other)
	}
}

watches(line) if {
	line.running == true
	every kind in data.packs.gb30871_2022.params.monitor_kinds.value {
		some seen in line.kinds
		seen == kind
	}
}

newest(line) if {
	clock.not_after(line.at, input.act.at)
	every other in input.confined.monitoring {
		earlier(other, line)
	}
}

earlier(other, line) if clock.not_after(other.at, line.at)

# Dated ahead it says nothing yet.
earlier(other, _) if clock.after(other.at, input.act.at)

harmless(line) if watches(line)

harmless(line) if clock.after(input.case.acts.start.at, line.at)

harmless(line) if clock.after(line.at, input.act.at)

harmless(line) if halts.suspended(input.permit.suspensions, input.permit.resumptions, line.at)

# That it runs does not lapse by the clock; every two hours its reading is logged.
until := "never"

observed contains sprintf("%v, running: %v", [line.at, line.running]) if some line in input.confined.monitoring

required := data.packs.gb30871_2022.params.monitor_kinds.value
