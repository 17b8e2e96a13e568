# METADATA
# scope: package
# title: "Quarterly report on major hazards, signed and sent to both authorities"
# description: >-
#   For the last quarter that has ended, a report on the handling of major hazards was signed by the mine head and
#   sent to the supervision department and to the mine safety inspection body.
# custom:
#   id: CN-COAL-RES-14
#   zh:
#     title: "重大隐患季度报告"
#     description: "上一季度重大事故隐患排查治理情况报告已由煤矿负责人签字，并报送监管部门和矿山安全监察机构。"
#   document: "煤矿安全生产条例"
#   clause: "35"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Write the report of the last quarter, have it signed and send it to both.
#     zh: "补报上一季度报告，由负责人签字并报送两个部门。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_14

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

year := to_number(substring(today, 0, 4))

month := to_number(trim_prefix(substring(today, 5, 2), "0"))

# The quarters that begin in January, April, July and October; the last one that ended is the one before.
last_quarter := sprintf("%d-Q4", [year - 1]) if month <= 3

last_quarter := sprintf("%d-Q1", [year]) if {
	month > 3
	month <= 6
}

last_quarter := sprintf("%d-Q2", [year]) if {
	month > 6
	month <= 9
}

last_quarter := sprintf("%d-Q3", [year]) if month > 9

met if {
	input.hazard_handling.quarterly.quarter == last_quarter
	"mine_head" in input.facts.persons[input.hazard_handling.quarterly.signed_by].posts
	"supervision" in input.hazard_handling.quarterly.sent_to
	"mine_inspection" in input.hazard_handling.quarterly.sent_to
}

next_begins := sprintf("%d-04-01", [year]) if month <= 3

next_begins := sprintf("%d-07-01", [year]) if {
	month > 3
	month <= 6
}

next_begins := sprintf("%d-10-01", [year]) if {
	month > 6
	month <= 9
}

next_begins := sprintf("%d-01-01", [year + 1]) if month > 9

until := clock.utc(clock.day_start(next_begins, data.packs.resumption_cn.params.utc_offset.value))

observed := {"quarter": input.hazard_handling.quarterly.quarter, "sent_to": input.hazard_handling.quarterly.sent_to}

required := sprintf("the report of %v, signed by the mine head, sent to both authorities", [last_quarter])
