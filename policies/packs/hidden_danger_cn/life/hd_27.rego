# METADATA
# scope: package
# title: "Acceptance within ten working days, where a rule says so"
# description: >-
#   In provinces whose rule says so, a coal mine's rectification was accepted within 10 working days of the
#   request; the clock binds the authority.
# custom:
#   id: HD-27
#   zh:
#     title: "当地规定的十个工作日内验收"
#     description: "当地规定的，煤矿隐患自申请之日起10个工作日内验收；该期限约束监管部门。"
#   document: "山西省 2019 年煤矿隐患通知 (seen in part)"
#   clause: "CN-INS-11: acceptance 10 working days after the request"
#   basis: interpretation
#   obligation: shall
#   severity: advise
#   stages: [recheck]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Accept at once and record why it took longer.
#     zh: "尽快验收并记录超期原因。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_27

import data.lib.clock
import data.lib.division
import data.lib.working_days

zone := data.packs.hidden_danger_cn.params.zone.value

limit := data.packs.hidden_danger_cn.params.coal_recheck_working_days.value

newest := max([time.parse_rfc3339_ns(application.at) | some application in input.applications])

applied_on := clock.day(clock.utc(newest), zone)

applies if {
	"coal" in input.danger.trades
	some outer in data.packs.hidden_danger_cn.params.coal_recheck_divisions.value
	division.covers(outer, input.enterprise.division)
}

days := working_days.between(applied_on, clock.day(input.recheck.at, zone), input.facts.calendars, data.packs.hidden_danger_cn.params.statutory_dates.value)

met if count(days) <= limit

observed := {"applied_on": applied_on, "rechecked_at": input.recheck.at, "working_days": count(days)}

required := sprintf("within %v working days of the request", [limit])
