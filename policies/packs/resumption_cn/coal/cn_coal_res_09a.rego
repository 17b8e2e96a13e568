# METADATA
# scope: package
# title: "The resumption is made public within 5 working days"
# description: >-
#   Within 5 working days of the day on which a mine that was stopped for rectification resumed, the resumption was made public, where
#   and when being recorded; the duty binds the authority.
# custom:
#   id: CN-COAL-RES-09a
#   zh:
#     title: "恢复生产5个工作日内公告"
#     description: "停产整顿的煤矿恢复生产之日起5个工作日内予以公告，并记录公告载体和时间；该职责约束监管部门。"
#   document: "煤矿安全生产条例"
#   clause: "49"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [publish]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       Publish the resumption and enter where and when.
#     zh: "公告恢复生产情况，并填写公告载体和时间。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_09a

import data.lib.clock
import data.lib.coal_stop
import data.lib.terms

zone := data.packs.resumption_cn.params.zone.value

limit := data.packs.resumption_cn.params.notice_working_days.value

today := clock.day(input.act.at, zone)

applies if input.stop.track == "C"

applies if coal_stop.rectification(input.stop, input.facts.stop_orders, zone)

# The day of the resumption is not counted.
last_day := terms.working_days_later(
	clock.day(input.case.acts.complete.at, zone),
	limit,
	input.facts.calendars,
	data.packs.resumption_cn.params.statutory_dates.value,
)

met if today <= last_day

met if {
	input.publication.medium != ""

	# A notice before the mine resumed says that it may, not that it did.
	clock.not_after(input.case.acts.complete.at, input.publication.at)
	clock.day(input.publication.at, zone) <= last_day
}

public if input.publication.medium != ""

until := clock.utc(clock.day_over(last_day, data.packs.resumption_cn.params.utc_offset.value)) if not public

until := "never" if public

observed := {"resumed_at": input.case.acts.complete.at, "published_at": input.publication.at}

required := sprintf("public within %v working days of the resumption, by %v", [limit, last_day])

answerable contains {
	"post": "officer",
	"duty": {"en": "Publish the resumption", "zh": "公告恢复生产情况"},
	"due": last_day,
} if {
	not public
}
