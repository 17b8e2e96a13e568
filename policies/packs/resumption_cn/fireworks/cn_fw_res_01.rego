# METADATA
# scope: package
# title: "The hot-season stop began in time"
# description: >-
#   Where the division ordered a stop for the hot season every process stopped by the hour that it names, or with an
#   extension approved by the city by the later hour.
# custom:
#   id: CN-FW-RES-01
#   zh:
#     title: "高温季节按时停产"
#     description: "所在地规定高温季节停产的，全部工序在规定时间前停止；经市级部门批准延期的，在延期时限前停止。"
#   document: "高温季节停产通知 (河北省 2015; 株洲市 2022)"
#   clause: "beginning of the stop"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [stop, apply]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   doubt: "Windows of single years of single divisions, seen in part; each year is entered by its own document, and no other year or place is held"
#   remedy:
#     en: >-
#       Stop every process at the hour; an extension needs its approvals first.
#     zh: "按规定时间停止全部工序；延期须先经批准。"
#   empty_answer: []
package packs.resumption_cn.fireworks.cn_fw_res_01

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

applies if count(seasons) > 0

met if {
	every season in seasons {
		in_time(season)
	}
}

in_time(season) if clock.not_after(input.season.stopped_at, season.from)

in_time(season) if {
	input.season.extension.city_by != ""
	clock.not_after(input.season.stopped_at, season.extended)
}

observed := input.season.stopped_at

required := {"windows": seasons}
