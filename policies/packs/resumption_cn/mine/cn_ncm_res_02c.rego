# METADATA
# scope: package
# title: "Underground: the survey of hidden disaster factors is finished"
# description: >-
#   An underground mine has finished its survey of hidden disaster factors, with a report that covers
#   goaf and water.
# custom:
#   id: CN-NCM-RES-02c
#   zh:
#     title: "地下矿山完成隐蔽致灾因素普查"
#     description: "地下矿山已完成隐蔽致灾因素普查并有报告，内容包括采空区和水害。"
#   document: "北方某市矿山复工复产通知 (2023-02)"
#   clause: "refusal: survey of hidden disaster factors not finished"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2023-02-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Finish the survey and enter its report.
#     zh: "完成普查并填报普查报告。"
#   empty_answer: []
#   doubt: "the notice is a city's whose name the copy does not give; it binds its area only and is taken as the pattern elsewhere"
package packs.resumption_cn.mine.cn_ncm_res_02c

import data.lib.clock

applies if input.unit.workings == "underground"

topics := data.packs.resumption_cn.params.mine_survey_covers.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	input.disaster_survey.report != ""
	input.disaster_survey.done_on <= today
	every topic in topics {
		topic in input.disaster_survey.covers
	}
}

# A survey that was finished does not lapse by the clock.
until := "never"

observed := {"done_on": input.disaster_survey.done_on, "covers": input.disaster_survey.covers}

required := sprintf("finished by %v, covering %v", [today, concat(", ", topics)])
