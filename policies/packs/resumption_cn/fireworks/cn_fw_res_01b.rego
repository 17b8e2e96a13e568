# METADATA
# scope: package
# title: "No restart before the hot season is over"
# description: >-
#   Where the division ordered a stop for the hot season nothing restarts before its end.
# custom:
#   id: CN-FW-RES-01b
#   zh:
#     title: "高温停产期内不得复产"
#     description: "所在地规定高温季节停产的，停产期满前不得恢复生产。"
#   document: "高温季节停产通知 (河北省 2015; 株洲市 2022)"
#   clause: "end of the stop"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   doubt: "Windows of single years of single divisions, seen in part; each year is entered by its own document, and no other year or place is held"
#   remedy:
#     en: >-
#       Wait for the end of the window.
#     zh: "停产期满后再恢复生产。"
#   empty_answer: []
package packs.resumption_cn.fireworks.cn_fw_res_01b

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
		clock.not_after(season.until, input.act.at)
	}
}

# What is over stays over.
until := "never"

observed := input.act.at

required := {"windows": seasons}
