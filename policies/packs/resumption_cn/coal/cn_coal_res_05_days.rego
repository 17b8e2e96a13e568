# METADATA
# scope: package
# title: "Acceptance of other stops within twenty working days of receipt"
# description: >-
#   Where no order to rectify gives a term, the department accepts and signs within twenty working days of receiving
#   the application, time that was left out in writing not counted; the term binds the department, not the enterprise.
# custom:
#   id: CN-COAL-RES-05-DAYS
#   zh:
#     title: "其他停产自收到申请之日起二十个工作日内验收"
#     description: "不涉及责令停产整顿的，监管部门自收到申请之日起二十个工作日内组织验收并签字，书面告知扣除的时间不计入；该期限约束监管部门，不影响企业。"
#   document: "行政许可法"
#   clause: "42"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [apply, accept, sign]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       Accept without delay and record why the time was exceeded.
#     zh: "尽快组织验收，并记录超期原因。"
#   empty_answer: [/holds]
#   doubt: "A resumption is usually no licence in the sense of this law; the twenty working days are a default of this pack, and a province may set its own"
package packs.resumption_cn.coal.cn_coal_res_05_days

import data.lib.clock
import data.lib.coal_stop
import data.lib.holds
import data.lib.terms
import data.lib.working_days

limit := data.packs.resumption_cn.params.coal_acceptance_working_days.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

applies if {
	still_runs
	input.stop.track == "B"
	not coal_stop.rectification(input.stop, input.facts.stop_orders, zone)
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

left_out := holds.days(input.holds, data.packs.resumption_cn.params.hold_reasons.value, zone)

# So many days hold the term, however the holidays fall in it. The day of receipt is not counted.
window := ((3 * limit) + 14) + count(left_out)

counted := [day |
	some day in working_days.between(received_on, terms.days_later(received_on, window), input.facts.calendars, data.packs.resumption_cn.params.statutory_dates.value)
	not day in left_out
]

last_day := counted[limit - 1]

met if today <= last_day

until := clock.utc(clock.day_over(last_day, data.packs.resumption_cn.params.utc_offset.value))

observed := {"received_on": received_on, "today": today, "days_left_out": count(left_out)}

required := sprintf("within %v working days of receipt, by %v", [limit, last_day])

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
