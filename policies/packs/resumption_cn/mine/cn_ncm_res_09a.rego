# METADATA
# scope: package
# title: "The town watched the mine on each of the first days of the restart"
# description: >-
#   When the restart is completed, somebody of the town had looked at the mine on each of the first seven
#   days of it; the duty binds the town, not the mine.
# custom:
#   id: CN-NCM-RES-09a
#   zh:
#     title: "复产首周乡镇逐日盯守"
#     description: "恢复生产完成时，乡镇在恢复生产最初七日内逐日盯守并留有记录；该职责约束乡镇，不影响企业。"
#   document: "非煤矿山复工复产流程设计"
#   clause: "watch in the first week"
#   basis: interpretation
#   obligation: shall
#   severity: advise
#   stages: [restart]
#   effective: {from: "2023-02-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Write down who watched, on which day and what was seen; complete the restart after the week.
#     zh: "补记逐日盯守情况，满一周后再办理完成。"
#   empty_answer: []
#   doubt: "the week is design; no document read fixes it"
package packs.resumption_cn.mine.cn_ncm_res_09a

import data.lib.clock

applies if input.act.action == "complete"

limit := data.packs.resumption_cn.params.mine_watch_days.value

zone := data.packs.resumption_cn.params.zone.value

began_on := clock.day(input.case.acts.restart.at, zone)

met if count(watched) >= limit

watched contains seen_on if {
	some line in input.watch
	line.person != ""
	clock.not_after(line.at, input.act.at)
	seen_on := clock.day(line.at, zone)
	seen_on >= began_on
	clock.fewer_days(began_on, seen_on, limit + 1)
}

# A day that was watched stays so.
until := "never"

observed := watched

required := sprintf("each of %v days from %v on", [limit, began_on])
