# METADATA
# scope: package
# title: "After an abnormal stop the restart has a confirmation of its own"
# description: >-
#   After an abnormal stop, and after every abort of a start, the cause is known, it was reviewed, and a named
#   person confirmed since then that the unit is fit to restart.
# custom:
#   id: CN-CHEM-RES-08
#   zh:
#     title: "异常停车后重新开车另行确认"
#     description: "异常停车或开车中止后，已查明原因、完成复盘，并由具名人员在其后确认具备重新开车条件。"
#   document: "应急厅〔2024〕17号"
#   clause: "restore after an abnormal condition"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [review]
#   effective: {from: "2024-04-25", to: ""}
#   governed_by: now
#   doubt: "headings of the rule seen only; its details are from memory"
#   remedy:
#     en: >-
#       Find the cause, review it and have the fitness confirmed.
#     zh: "查明原因、完成复盘并确认重新开车条件。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_08

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

applies if input.stop.kind == "abnormal"

applies if aborted

aborted if {
	some name, _ in input.case.acts
	name == "anomaly"
}

met if {
	input.stop.abnormal.cause != ""
	input.stop.abnormal.review != ""
	input.stop.abnormal.confirmed_by != ""
	clock.day(input.stop.abnormal.confirmed_at, zone) >= input.stop.first_day
	clock.not_after(input.stop.abnormal.confirmed_at, input.act.at)
	not overtaken
}

overtaken if {
	some name, act in input.case.acts
	name == "anomaly"
	clock.after(act.at, input.stop.abnormal.confirmed_at)
}

# What was confirmed does not lapse by the clock.
until := "never"

observed := {"cause": input.stop.abnormal.cause, "confirmed_at": input.stop.abnormal.confirmed_at}

required := "cause, review and a confirmation after the last abnormal stop"
