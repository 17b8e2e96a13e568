# METADATA
# scope: package
# title: "Plants are in order, or dealt with"
# description: >-
#   Parameters in range, pressure equipment sound, nothing leaks, alarms, shut-off and interlocks in service: each is
#   so, or a named person deals with it by stated measures, or it is not here for a stated reason.
# custom:
#   id: SC74-05
#   zh:
#     title: "装置运行状态受控"
#     description: "工艺参数、特种设备、泄漏、报警切断联锁各项正常；不正常的已有措施和负责人；不涉及的已说明原因。"
#   document: "应急〔2018〕74号"
#   clause: "plant head"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [assess, publish]
#   effective: {from: "2018-11-30", to: ""}
#   governed_by: /commitment/date
#   remedy:
#     en: >-
#       Say what is done about it and by whom.
#     zh: "填写措施和负责人。"
#   empty_answer: []
package packs.daily_commitment.commitment.sc74_05

import data.lib.items

met if {
	every item in data.packs.daily_commitment.params.plant_items.value {
		stands(item)
	}
}

stands("parameters") if items.stands_where(input.commitment.heads.plant.parameters, running)

stands("pressure_equipment") if items.stands(input.commitment.heads.plant.pressure_equipment)

stands("leaks") if items.stands_where(input.commitment.heads.plant.leaks, running)

stands("protection") if items.stands_where(input.commitment.heads.plant.protection, running)

# What runs has parameters, may leak and is protected.
running := input.commitment.plants.running > 0

observed contains item if {
	some item in data.packs.daily_commitment.params.plant_items.value
	not stands(item)
}

required := data.packs.daily_commitment.params.plant_items.value
