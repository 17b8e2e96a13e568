# METADATA
# scope: package
# title: "Something laid bare: stop, protect, report, then go on"
# description: >-
#   For each cable, pipe or unknown object that the digging laid bare, the work was suspended, the
#   object protected and reported to the approving unit, and measures were taken before work went on.
# custom:
#   id: excavation.exposed-stop
#   zh:
#     title: "暴露管线或不明物停工保护报告"
#     description: "动土暴露电缆、管线或不能辨认的物品的，均已停止作业、妥善保护、报告审批单位，并在采取措施后恢复作业。"
#   document: "GB 30871-2022"
#   clause: "11.4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Suspend the work, protect what lies bare, report it, take the measures and complete the line.
#     zh: "暂停作业，保护暴露物并报告审批单位，采取措施后补全记录。"
#   empty_answer: ["/permit/resumptions"]
package packs.gb30871_2022.excavation.exposed_stop

import data.lib.clock
import data.lib.words

met if {
	every line in input.excavation.exposures {
		clock.not_after(line.at, input.act.at)
		handled(line)
	}
}

handled(line) if line.exposed == false

handled(line) if {
	line.exposed == true
	words.filled(line.what)
	words.filled(line.protection)
	words.filled(line.measures)
	clock.not_after(line.at, line.reported_at)
	clock.not_after(line.reported_at, line.measures_at)
	clock.not_after(line.measures_at, input.act.at)
	stopped(line)
}

# Some suspension holds from the find, or from before it, until the measures were taken.
stopped(line) if {
	some suspension in input.permit.suspensions
	clock.not_after(suspension.at, line.measures_at)
	every resumption in input.permit.resumptions {
		allowed(resumption, suspension, line)
	}
}

allowed(resumption, suspension, line) if {
	clock.not_after(resumption.at, suspension.at)
	clock.not_after(resumption.at, line.at)
}

allowed(resumption, _, line) if clock.not_after(line.measures_at, resumption.at)

# What was answered does not lapse by the clock; another find is a new fact.
until := "never"

observed contains sprintf("%v at %v, exposed: %v", [line.no, line.at, line.exposed]) if some line in input.excavation.exposures

required := "a line that says what lies bare; for each find the work suspended, protection, report and measures, in this order"
