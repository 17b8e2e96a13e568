# METADATA
# scope: package
# title: "The mine is accepted in time"
# description: >-
#   Where the government accepts, it does so within the working days that the place has set, or ten where it has set
#   none, counted from the day after the application was received; the time binds the department, not the mine.
# custom:
#   id: CN-NCM-RES-01f
#   zh:
#     title: "按期组织验收"
#     description: "由政府组织验收的，自收到申请次日起，在当地规定的工作日内（当地未规定的为十个工作日）完成验收；该期限约束主管部门，不影响企业。"
#   document: "非煤矿山复工复产流程设计"
#   clause: "time of the acceptance on site: local"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [apply, accept]
#   effective: {from: "2023-02-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       Accept without delay and record why the time was exceeded.
#     zh: "尽快组织验收，并记录超期原因。"
#   empty_answer: []
#   doubt: "no document read gives a national number; ten working days are the default of the workflow, and a province may set its own; time that was left out in writing is not left out of it"
package packs.resumption_cn.mine.cn_ncm_res_01f

import data.lib.clock
import data.lib.terms

applies if input.stop.track in {"B", "C"}

zone := data.packs.resumption_cn.params.zone.value

received_on := clock.day(input.case.received_at, zone)

last_day := terms.working_days_later(
	received_on,
	data.packs.resumption_cn.params.mine_acceptance_working_days.value,
	input.facts.calendars,
	data.packs.resumption_cn.params.statutory_dates.value,
)

met if clock.day(input.act.at, zone) <= last_day

until := clock.utc(clock.day_over(last_day, data.packs.resumption_cn.params.utc_offset.value))

observed := {"received_on": received_on, "today": clock.day(input.act.at, zone)}

required := sprintf("by %v", [last_day])

answerable contains {
	"post": "officer",
	"duty": {"en": "Accept the mine on site", "zh": "组织现场验收"},
	"due": last_day,
}
