# METADATA
# scope: package
# title: "All four heads are assessed"
# description: >-
#   Plants, storage and major hazards, high-risk activities and work, and controls were each assessed: every item has
#   an answer.
# custom:
#   id: SC74-04
#   zh:
#     title: "研判内容齐全"
#     description: "生产装置、罐区仓库等重大危险源、高危险活动及作业、风险管控措施四项均已研判，各子项均有结论。"
#   document: "应急〔2018〕74号"
#   clause: "heads of the assessment"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [assess, publish]
#   effective: {from: "2018-11-30", to: ""}
#   governed_by: /commitment/date
#   remedy:
#     en: >-
#       Answer the items that are open.
#     zh: "补全未作结论的子项。"
#   empty_answer: []
package packs.daily_commitment.commitment.sc74_04

import data.lib.items

heads := data.packs.daily_commitment.params.heads.value

met if {
	every head in heads {
		answered(head)
	}
}

answered("plant") if {
	h := input.commitment.heads.plant
	items.answered(h.parameters)
	items.answered(h.pressure_equipment)
	items.answered(h.leaks)
	items.answered(h.protection)
}

answered("storage") if {
	h := input.commitment.heads.storage
	items.answered(h.leaks)
	items.answered(h.in_range)
	items.answered(h.floating_roof)
	items.answered(h.attended)
	items.answered(h.detection)
	items.answered(h.goods)
}

answered("work") if {
	h := input.commitment.heads.work
	items.answered(h.start_stop)
	items.answered(h.trial_production)
	items.answered(h.special_work)
	items.answered(h.maintenance)
	items.answered(h.contractor)
	items.answered(h.tank_farm_hot_work)
	items.answered(h.change)
}

answered("controls") if {
	h := input.commitment.heads.controls
	items.stands(h.major_risks)
	items.stands(h.larger_risks)
	items.stands_where(h.major_hidden_dangers, input.commitment.flags.major_hidden_danger)
}

required := heads
