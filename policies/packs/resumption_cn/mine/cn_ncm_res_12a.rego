# METADATA
# scope: package
# title: "Underground: ventilation, water and hoist are checked before people enter"
# description: >-
#   On the day on which people go underground again, ventilation, water and the hoist were checked before
#   and found fit; the newest check of a system counts.
# custom:
#   id: CN-NCM-RES-12a
#   zh:
#     title: "地下矿山人员进入前检查通风、水情和提升"
#     description: "恢复入井当日、人员进入前，通风、水情与排水、提升系统已检查合格；以最近一次检查为准。"
#   document: "地下矿山长期停产后入井通行做法"
#   clause: "ventilation, water, hoist"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2023-02-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Put the system in order and check it again on the day, before people enter.
#     zh: "修复后于当日人员进入前重新检查。"
#   empty_answer: []
#   doubt: "from memory, high certainty; that the check is of the same day is our reading"
package packs.resumption_cn.mine.cn_ncm_res_12a

import data.lib.clock

applies if input.unit.workings == "underground"

zone := data.packs.resumption_cn.params.zone.value

systems := data.packs.resumption_cn.params.mine_entry_systems.value

# A restart that runs was entered when it began; before that, and before it goes on, people go in now.
running if input.case.state == "restarting"

enters_at := input.case.acts.restart.at if running

enters_at := input.act.at if not running

until := "never" if running

until := clock.utc(clock.day_over(clock.day(enters_at, zone), data.packs.resumption_cn.params.utc_offset.value)) if not running

met if {
	every system in systems {
		checked(system)
	}
}

checked(system) if {
	some check in input.entry_checks
	check.system == system
	clock.earlier_that_day(check.at, enters_at, zone)
	good(check)
	every other in input.entry_checks {
		harmless(other, check)
	}
}

good(check) if check.result == "fit"

# A mine that is entered by an adit has no hoist.
good(check) if {
	check.system == "hoist"
	check.result == "none"
}

harmless(other, check) if other.system != check.system

harmless(other, check) if clock.not_after(other.at, check.at)

harmless(other, _) if good(other)

observed contains system if {
	some system in systems
	not checked(system)
}

required := sprintf("each checked on %v before %v, the newest check fit", [clock.day(enters_at, zone), enters_at])
