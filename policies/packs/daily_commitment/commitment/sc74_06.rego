# METADATA
# scope: package
# title: "Storage is in order, or dealt with"
# description: >-
#   Nothing leaks, levels, temperatures and pressures in range, no internal floating roof grounded, draining, switching
#   and loading attended, gas alarms and interlocks in service, goods zoned and within their quantity: each is so, or a
#   named person deals with it by stated measures, or it is not here for a stated reason.
# custom:
#   id: SC74-06
#   zh:
#     title: "罐区仓库受控"
#     description: "泄漏、液位温度压力、内浮顶、切水倒罐装卸监护、气体报警联锁、物品分区与限量各项正常；不正常的已有措施和负责人；不涉及的已说明原因。"
#   document: "应急〔2018〕74号"
#   clause: "storage head"
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
package packs.daily_commitment.commitment.sc74_06

import data.lib.items

met if {
	every item in data.packs.daily_commitment.params.storage_items.value {
		stands(item)
	}
}

stands("leaks") if {
	input.commitment.heads.storage.leaks.answer != "not_here"
	items.stands(input.commitment.heads.storage.leaks)
}

# Who has storage by the register does not answer that there is nothing that could leak.
stands("leaks") if {
	items.absent(input.commitment.heads.storage.leaks)
	input.enterprise.has_storage == false
}

stands("in_range") if items.stands(input.commitment.heads.storage.in_range)

stands("floating_roof") if items.stands(input.commitment.heads.storage.floating_roof)

stands("attended") if items.stands(input.commitment.heads.storage.attended)

stands("detection") if items.stands(input.commitment.heads.storage.detection)

stands("goods") if items.stands(input.commitment.heads.storage.goods)

observed contains item if {
	some item in data.packs.daily_commitment.params.storage_items.value
	not stands(item)
}

required := data.packs.daily_commitment.params.storage_items.value
