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
#   stages: [apply, accept, sign]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       Accept without delay and record why the time was exceeded.
#     zh: "尽快组织验收，并记录超期原因。"
#   empty_answer: [/holds]
#   doubt: "Whether the signature of the department lies within the days is not said (acceptance_includes_signature), nor whether any time is left out of them (statutory_term_leaves_out)"
package packs.resumption_cn.coal.cn_coal_res_07_days

import data.lib.clock
import data.lib.coal_stop
import data.lib.holds

limit := data.packs.resumption_cn.params.acceptance_days.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

applies if {
	still_runs
	input.stop.track == "C"
}

applies if {
	still_runs
	coal_stop.rectification(input.stop, input.facts.stop_orders, zone)
}

still_runs if input.stage in {"apply", "accept"}

still_runs if to_be_signed

# What was accepted waits for the signature of the department, which the term may include.
to_be_signed if {
	input.stage == "sign"
	input.case.state == "accepted"
	data.packs.resumption_cn.params.acceptance_includes_signature.value == true
}

received_on := clock.day(input.case.received_at, zone)

left_out := holds.days(input.holds, data.packs.resumption_cn.params.statutory_term_leaves_out.value, zone)

# The day of receipt is not counted.
last_day := holds.days_later(received_on, limit, left_out)

met if today <= last_day

until := clock.utc(clock.day_over(last_day, data.packs.resumption_cn.params.utc_offset.value))

observed := {"received_on": received_on, "today": today, "days_left_out": count(left_out)}

required := sprintf("within %v days of receipt, by %v", [limit, last_day])

answerable contains {
	"post": "officer",
	"duty": {"en": "Accept the mine on site", "zh": "组织现场验收"},
	"due": last_day,
} if not to_be_signed

answerable contains {
	"post": "department_head",
	"duty": {"en": "Sign the acceptance", "zh": "签署验收意见"},
	"due": last_day,
} if to_be_signed
