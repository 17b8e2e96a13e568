# METADATA
# scope: package
# title: "Ventilate first, then test, then enter"
# description: >-
#   Each entry into a confined space came after its test, and the test after the ventilation; each step that enters
#   one has such an entry since the restart began, before it is complete.
# custom:
#   id: CN-IND-RES-04c
#   zh:
#     title: "先通风、再检测、后作业"
#     description: "每次进入有限空间均先通风、再检测、后作业；复产完成前，涉及有限空间的步骤自恢复开始以来均有进入记录。"
#   document: "工贸企业有限空间作业安全规定 (应急管理部令第13号)"
#   clause: "order of entry"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2024-01-01", to: ""}
#   governed_by: now
#   doubt: "The text of the order was not read; what stands here is from the catalogue, at middle certainty"
#   remedy:
#     en: >-
#       Ventilate, test and only then enter; record it.
#     zh: "先通风、再检测、后作业并如实记录。"
#   empty_answer: []
package packs.resumption_cn.trade.cn_ind_res_04c

import data.lib.broken_off
import data.lib.clock

# Entries are made while the restart runs; before it there is none to judge.
applies if {
	input.case.state == "restarting"
	some step in input.plan.steps
	step.work == "confined_space"
}

met if {
	every entry in input.space_entries {
		in_order(entry)
	}
	every step in input.plan.steps {
		recorded(step)
	}
}

# An entry of a restart that was broken off is not judged again.
in_order(entry) if broken_off.before(entry.entered_at, input.case.acts)

in_order(entry) if {
	clock.not_after(entry.ventilated_at, entry.tested_at)
	clock.not_after(entry.tested_at, entry.entered_at)
}

recorded(step) if step.work != "confined_space"

recorded(step) if {
	some entry in input.space_entries
	entry.step == step.n
	clock.not_after(input.case.acts.restart.at, entry.entered_at)
}

observed contains sprintf("%v: ventilated %v, tested %v, entered %v", [entry.space, entry.ventilated_at, entry.tested_at, entry.entered_at]) if some entry in input.space_entries

required := "ventilation, then test, then entry, at each step that enters a space"
