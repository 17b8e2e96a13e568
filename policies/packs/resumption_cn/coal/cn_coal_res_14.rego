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
#   doubt: "The article says that the report is written every quarter and not by which day it is due"
package packs.resumption_cn.coal.cn_coal_res_14

import data.lib.clock
import data.lib.terms

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

grace := data.packs.resumption_cn.params.quarterly_report_grace_days.value

# While the report of the quarter that has just ended may still be written, the one before is enough.
asked_on := terms.days_later(today, 0 - grace)

year(day) := to_number(substring(day, 0, 4))

# How many quarters of its year are over on a day.
over(day) := count([last | some last in [3, 6, 9]; to_number(trim_prefix(substring(day, 5, 2), "0")) > last])

last_quarter(day) := sprintf("%d-Q4", [year(day) - 1]) if over(day) == 0

last_quarter(day) := sprintf("%d-Q%d", [year(day), over(day)]) if over(day) > 0

next_begins(day) := sprintf("%d-%02d-01", [year(day), ((over(day) + 1) * 3) + 1]) if over(day) < 3

next_begins(day) := sprintf("%d-01-01", [year(day) + 1]) if over(day) == 3

met if {
	input.hazard_handling.quarterly.quarter in {last_quarter(asked_on), last_quarter(today)}
	"mine_head" in input.facts.persons[input.hazard_handling.quarterly.signed_by].posts
	"supervision" in input.hazard_handling.quarterly.sent_to
	"mine_inspection" in input.hazard_handling.quarterly.sent_to
}

# A report is enough until the next one has to be there.
reported_as_of := today if input.hazard_handling.quarterly.quarter == last_quarter(today)

reported_as_of := asked_on if input.hazard_handling.quarterly.quarter != last_quarter(today)

until := clock.utc(clock.day_start(next_begins(reported_as_of), data.packs.resumption_cn.params.utc_offset.value) + (grace * clock.day_ns))

observed := {"quarter": input.hazard_handling.quarterly.quarter, "sent_to": input.hazard_handling.quarterly.sent_to}

required := sprintf("the report of %v, signed by the mine head, sent to both authorities", [last_quarter(asked_on)])
