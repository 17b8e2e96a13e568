# METADATA
# scope: package
# title: "After a break the space is ventilated and tested again"
# description: >-
#   Who went back into a confined space after a break of more than 30 minutes went in after it was ventilated and
#   then tested again within the break.
# custom:
#   id: CN-IND-RES-04e
#   zh:
#     title: "作业中断后重新通风检测"
#     description: "有限空间作业中断超过30分钟的，重新通风、检测后方再次进入。"
#   document: "工贸企业有限空间作业安全规定 (应急管理部令第13号)"
#   clause: "break"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2024-01-01", to: ""}
#   governed_by: now
#   doubt: "The text of the order was not read; what stands here is from the catalogue, at middle certainty"
#   remedy:
#     en: >-
#       Ventilate and test again before people go back.
#     zh: "再次进入前重新通风、检测。"
#   empty_answer: []
package packs.resumption_cn.trade.cn_ind_res_04e

import data.lib.broken_off
import data.lib.clock

longest := data.packs.resumption_cn.params.confined_space_break_minutes.value

# Entries are made while the restart runs; before it there is none to judge.
applies if {
	input.case.state == "restarting"
	some step in input.plan.steps
	step.work == "confined_space"
}

met if {
	every entry in input.space_entries {
		safe(entry)
	}
}

# An entry of a restart that was broken off is not judged again.
safe(entry) if broken_off.before(entry.entered_at, input.case.acts)

safe(entry) if entry.broken_off == false

safe(entry) if {
	clock.within_minutes(entry.break_from, entry.break_to, longest)
}

safe(entry) if {
	clock.not_after(entry.break_from, entry.ventilated_again_at)
	clock.not_after(entry.ventilated_again_at, entry.tested_again_at)
	clock.not_after(entry.tested_again_at, entry.break_to)
}

observed contains sprintf("%v: %v to %v", [entry.space, entry.break_from, entry.break_to]) if some entry in input.space_entries

required := sprintf("ventilated and tested again in a break of more than %v min", [longest])
