# METADATA
# scope: package
# title: "Review on site within 10 days where a listed hazard stopped the unit"
# description: >-
#   Where an order that concerns the stop names a major hazard, the review on site is done within 10 days of receiving the
#   application, without the days that were left out in writing; the clock binds the department, not the unit.
# custom:
#   id: CN-GEN-INS-08
#   zh:
#     title: "挂牌隐患自受理之日起10日内现场审查"
#     description: "涉及本次停产的指令列有重大事故隐患的，自受理申请之日起10日内完成现场审查，已书面告知不计入的时间除外；该期限约束监管部门，不影响企业。"
#   document: "国家安全生产监督管理总局令第16号 (2007)"
#   clause: "23"
#   basis: interpretation
#   obligation: shall
#   severity: advise
#   stages: [apply, accept]
#   effective: {from: "2008-02-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       Review without delay and record why the time was exceeded.
#     zh: "尽快组织现场审查，并记录超期原因。"
#   empty_answer: [/holds]
#   doubt: "the ten days were seen in provincial copies only; a major hazard named in an order is taken as a listed one; in force with the order itself, for every kind but coal mines"
package packs.resumption_cn.listed.cn_gen_ins_08

import data.lib.clock
import data.lib.coal_stop
import data.lib.holds

limit := data.packs.resumption_cn.params.listed_hazard_review_days.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

applies if coal_stop.names_major_hazard(input.stop, input.facts.stop_orders, input.facts.hazards, zone)

received_on := clock.day(input.case.received_at, zone)

left_out := holds.days(input.holds, data.packs.resumption_cn.params.hold_reasons.value, zone)

# The day of receipt is not counted.
last_day := holds.days_later(received_on, limit, left_out)

met if today <= last_day

until := clock.utc(clock.day_over(last_day, data.packs.resumption_cn.params.utc_offset.value))

observed := {"received_on": received_on, "today": today, "days_left_out": count(left_out)}

required := sprintf("within %v days of receipt, by %v", [limit, last_day])

answerable contains {
	"post": "officer",
	"duty": {"en": "Review the unit on site", "zh": "组织现场审查"},
	"due": last_day,
}
