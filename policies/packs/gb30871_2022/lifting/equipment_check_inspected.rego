# METADATA
# scope: package
# title: "Periodic inspection of the crane valid to the end"
# description: >-
#   The periodic inspection of each crane is valid on the day on which the window ends.
# custom:
#   id: lifting.equipment-check.inspected
#   zh:
#     title: "起重机械定期检验在有效期内"
#     description: "每台起重机械的定期检验有效期不早于作业结束之日。"
#   document: "GB 30871-2022"
#   clause: "9.2.5"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Take a crane whose inspection is valid, or shorten the window.
#     zh: "更换定期检验有效的起重机械，或缩短作业实施时间。"
#   empty_answer: []
package packs.gb30871_2022.lifting.equipment_check_inspected

import data.lib.clock

zone := data.packs.gb30871_2022.params.zone.value

offset := data.packs.gb30871_2022.params.utc_offset.value

last_day := clock.day(input.permit.window.end, zone)

met if {
	every crane in input.lifting.cranes {
		crane.inspected_to >= last_day
	}
}

observed contains sprintf("%v: to %v", [crane.name, crane.inspected_to]) if some crane in input.lifting.cranes

required := sprintf("to %v or later", [last_day])

# The window can be shortened to the days on which every inspection is valid.
fixes contains {"pointer": "/permit/window/end", "value": end} if {
	valid_to := min({crane.inspected_to | some crane in input.lifting.cranes})
	valid_to < last_day
	end := clock.local(clock.day_over(valid_to, offset) - clock.second_ns, zone)
	clock.after(end, input.permit.window.start)
}
