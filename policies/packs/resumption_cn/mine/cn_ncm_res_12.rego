# METADATA
# scope: package
# title: "Underground: every heading is tested before people enter"
# description: >-
#   On the day on which people go underground again, every heading that they will enter was tested
#   before: CO, NO2 and O2 were read, all were within the limits, and the roof is sound; the newest test
#   of a heading counts.
# custom:
#   id: CN-NCM-RES-12
#   zh:
#     title: "地下矿山人员进入前逐作业面检测"
#     description: "恢复入井当日、人员进入前，已对拟进入的各作业面检测一氧化碳、二氧化氮和氧气且均符合限值，顶帮稳固；以最近一次检测为准。"
#   document: "地下矿山长期停产后入井通行做法"
#   clause: "gas and roof at each heading"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2023-02-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Ventilate, support, and test the heading again on the day, before people enter.
#     zh: "通风、支护后于当日人员进入前重新检测。"
#   empty_answer: []
#   doubt: "from memory, high certainty; the limits stand in a regulation that was not read, so the tester says that they are kept; that the test is of the same day is our reading"
package packs.resumption_cn.mine.cn_ncm_res_12

import data.lib.clock

applies if input.unit.workings == "underground"

zone := data.packs.resumption_cn.params.zone.value

# A restart that runs was entered when it began; before that, and before it goes on, people go in now.
running if input.case.state == "restarting"

enters_at := input.case.acts.restart.at if running

enters_at := input.act.at if not running

until := "never" if running

until := clock.utc(clock.day_over(clock.day(enters_at, zone), data.packs.resumption_cn.params.utc_offset.value)) if not running

met if {
	every heading in input.unit.headings {
		tested(heading)
	}
}

tested(heading) if {
	some test in input.heading_tests
	test.heading == heading
	clock.earlier_that_day(test.at, enters_at, zone)
	good(test)
	every other in input.heading_tests {
		harmless(other, test)
	}
}

good(test) if {
	test.co_ppm >= 0
	test.no2_ppm >= 0
	test.o2_percent > 0
	test.within_limits == true
	test.roof_sound == true
}

harmless(other, test) if other.heading != test.heading

harmless(other, test) if clock.not_after(other.at, test.at)

harmless(other, _) if good(other)

observed contains heading if {
	some heading in input.unit.headings
	not tested(heading)
}

required := sprintf("each heading tested on %v before %v, the newest test good", [clock.day(enters_at, zone), enters_at])
