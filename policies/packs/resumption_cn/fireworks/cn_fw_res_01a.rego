# METADATA
# scope: package
# title: "An extension is approved by the town and then by the city, before the stop"
# description: >-
#   Who produced on after the hour of the stop shows the approval of the town and after it that of the city
#   department, both from before that hour.
# custom:
#   id: CN-FW-RES-01a
#   zh:
#     title: "延期生产先经乡镇、再经市级部门批准"
#     description: "超过停产时间继续生产的，有延期批准文件，且已先经乡镇同意、再经市级部门批准，且均在停产时间之前。"
#   document: "高温季节停产通知 (河北省 2015; 株洲市 2022)"
#   clause: "extension"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [stop, apply]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   doubt: "Windows of single years of single divisions, seen in part; each year is entered by its own document, and no other year or place is held. That both came before the hour of the stop is our reading"
#   remedy:
#     en: >-
#       Enter both approvals with their times, or correct when the processes stopped.
#     zh: "填报两级批准及时间，或更正停产时间。"
#   empty_answer: []
package packs.resumption_cn.fireworks.cn_fw_res_01a

import data.lib.clock
import data.lib.division

zone := data.packs.resumption_cn.params.zone.value

# The window of the year in which the stop began.
seasons contains season if {
	some adopter, season in data.packs.resumption_cn.params.hot_season_stops.value
	division.covers(adopter, input.enterprise.division)
	substring(input.stop.first_day, 0, 4) == substring(season.from, 0, 4)
	input.stop.first_day < clock.day(season.until, zone)
}

applies if {
	some season in seasons
	clock.after(input.season.stopped_at, season.from)
}

met if {
	input.season.extension.approval != ""
	input.season.extension.town_by != ""
	input.season.extension.city_by != input.season.extension.town_by
	clock.not_after(input.season.extension.town_at, input.season.extension.city_at)
	every season in seasons {
		clock.not_after(input.season.extension.city_at, season.from)
	}
}

observed := {"town": input.season.extension.town_at, "city": input.season.extension.city_at}

required := "an approval, the town first, then the city, before the stop"
