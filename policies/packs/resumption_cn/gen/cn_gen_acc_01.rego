# METADATA
# scope: package
# title: "What is missing is told within five working days"
# description: >-
#   Within five working days of receiving the application the authority tells everything that is missing, once, or
#   begins the acceptance; the clock binds the authority, not the enterprise, and nobody where the enterprise accepts by itself.
# custom:
#   id: CN-GEN-ACC-01
#   zh:
#     title: "五个工作日内一次性告知补正内容"
#     description: "自收到申请之日起五个工作日内，主管部门一次性告知需要补正的全部内容，或者开始验收；该期限约束主管部门，不影响企业；企业自行验收的不适用。"
#   document: "行政许可法"
#   clause: "32"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [apply]
#   effective: {from: "2004-07-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       List what is missing at once, or begin the acceptance.
#     zh: "尽快一次性告知补正内容，或者开始验收。"
#   empty_answer: []
#   doubt: "A resumption is usually no licence in the sense of this law; the five working days are a default of this pack."
package packs.resumption_cn.gen.cn_gen_acc_01

import data.lib.clock
import data.lib.terms

zone := data.packs.resumption_cn.params.zone.value

received_on := clock.day(input.case.received_at, zone)

applies if {
	input.case.state == "received"
	not by_itself
}

by_itself if input.stop.track == "A"

last_day := terms.working_days_later(
	received_on,
	data.packs.resumption_cn.params.missing_papers_working_days.value,
	input.facts.calendars,
	data.packs.resumption_cn.params.statutory_dates.value,
)

met if clock.day(input.act.at, zone) <= last_day

met if told

# It was told in time, about this application: what came late then is the applicant's.
told if {
	some name, done in input.case.acts
	name == "request_missing"
	clock.not_after(input.case.received_at, done.at)
	clock.day(done.at, zone) <= last_day
}

until := clock.utc(clock.day_over(last_day, data.packs.resumption_cn.params.utc_offset.value)) if not told

until := "never" if told

observed := {"received_on": received_on, "today": clock.day(input.act.at, zone)}

required := sprintf("by %v", [last_day])

answerable contains {
	"post": "officer",
	"duty": {"en": "Tell what is missing, or begin the acceptance", "zh": "一次性告知补正内容或者开始验收"},
	"due": last_day,
} if not told
