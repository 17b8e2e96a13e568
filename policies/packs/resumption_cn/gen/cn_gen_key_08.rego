# METADATA
# scope: package
# title: "A restart within a control period has its approval and notice"
# description: >-
#   A restart, and the start of a plant, that falls into a control period named for this kind of case is approved for that period by
#   the head, and the authority was told afterwards and before the act.
# custom:
#   id: CN-GEN-KEY-08
#   zh:
#     title: "重点时段恢复生产（开车）须审批并报告"
#     description: "恢复生产（含开车）落在重点管控时段内的，已由主要负责人就该时段审批，并在行为之前报告监管部门。"
#   document: "地方重点时段管控通知"
#   clause: "start, restart or trial run in the window"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "from memory; which measure a period takes, and which kinds of case it is about, is its entry in the register. No notice read gives a day for all: the rule holds from the day of the law of 2021, as it did for each kind"
#   remedy:
#     en: >-
#       Postpone the restart, or have it approved and tell the authority.
#     zh: "推迟恢复生产（开车），或履行审批并报告监管部门。"
#   empty_answer: ["/facts/control_periods"]
package packs.resumption_cn.gen.cn_gen_key_08

import data.lib.clock
import data.lib.control_periods
import data.lib.duty

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

# The register calls a kind of case by its name.
kind := input.case.kind

met if {
	every id, period in input.facts.control_periods {
		clear(id, period)
	}
}

clear(_, period) if control_periods.passes_by(period, kind, today)

clear(id, period) if {
	kind in period.kinds
	allowed(id)
}

allowed(id) if control_periods.approved(id, input.key_period_approvals, input.unit.head, input.act.at)

starts contains clock.day_start(period.from, data.packs.resumption_cn.params.utc_offset.value) if {
	some id, period in input.facts.control_periods
	kind in period.kinds
	today < period.from
	not allowed(id)
}

until := duty.earliest(starts)

observed contains sprintf("%v: %v to %v", [id, period.from, period.to]) if {
	some id, period in input.facts.control_periods
	not clear(id, period)
}

required := "no control period, or its approval by the head and a notice to the authority"
