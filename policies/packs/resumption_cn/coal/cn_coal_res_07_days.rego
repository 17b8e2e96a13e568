# METADATA
# scope: package
# title: "Acceptance within 20 days of receipt"
# description: >-
#   After an order to stop for rectification the department accepts within 20 days of receiving the application;
#   the clock binds the department, not the mine.
# custom:
#   id: CN-COAL-RES-07-DAYS
#   zh:
#     title: "自收到申请之日起20日内验收"
#     description: "责令停产整顿的，监管部门自收到恢复生产申请之日起20日内组织验收；该期限约束监管部门，不影响企业。"
#   document: "煤矿安全生产条例"
#   clause: "48 para 2"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [apply, accept]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       Accept without delay and record why the time was exceeded.
#     zh: "尽快组织验收，并记录超期原因。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_07_days

import data.lib.clock
import data.lib.coal_stop
import data.lib.terms

limit := data.packs.resumption_cn.params.acceptance_days.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

applies if input.stop.track == "C"

applies if coal_stop.rectification(input.stop, input.facts.stop_orders, zone)

received_on := clock.day(input.case.received_at, zone)

# The day of receipt is not counted.
met if clock.fewer_days(received_on, today, limit + 2)

until := clock.utc(clock.day_start(received_on, data.packs.resumption_cn.params.utc_offset.value) + ((limit + 1) * clock.day_ns))

observed := {"received_on": received_on, "today": today}

required := sprintf("within %v days of receipt", [limit])

answerable contains {
	"post": "officer",
	"duty": {"en": "Accept the mine on site", "zh": "组织现场验收"},
	"due": terms.days_later(received_on, limit),
}
