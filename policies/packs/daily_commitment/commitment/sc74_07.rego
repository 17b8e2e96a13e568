# METADATA
# scope: package
# title: "High-risk activities and work are under control"
# description: >-
#   Start-up or shut-down and trial production have their plans; special operations, maintenance and contractor work
#   are assessed, permitted and supervised; hot work in tank farms is managed one level up; changes are approved. What
#   the notice counts or flags is not answered as not here.
# custom:
#   id: SC74-07
#   zh:
#     title: "高危险活动及作业受控"
#     description: "开停车、试生产有方案；特殊作业、检维修、承包商作业已研判、审批、监护；罐区动火升级管理；变更已审批。公告中有数量或标志的，不得填不涉及。"
#   document: "应急〔2018〕74号"
#   clause: "work head"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [assess, publish]
#   effective: {from: "2018-11-30", to: ""}
#   governed_by: /commitment/date
#   remedy:
#     en: >-
#       Answer the item, or say what is done about it and by whom.
#     zh: "补全该项结论，或填写措施和负责人。"
#   empty_answer: []
package packs.daily_commitment.commitment.sc74_07

import data.lib.items

met if {
	every item in data.packs.daily_commitment.params.work_items.value {
		stands(item)
	}
}

stands("start_stop") if items.stands_where(input.commitment.heads.work.start_stop, input.commitment.flags.start_stop)

stands("trial_production") if items.stands_where(input.commitment.heads.work.trial_production, input.commitment.flags.trial_production)

stands("special_work") if items.stands_where(input.commitment.heads.work.special_work, special)

stands("maintenance") if items.stands_where(input.commitment.heads.work.maintenance, maintenance)

stands("contractor") if items.stands_where(input.commitment.heads.work.contractor, input.commitment.flags.contractor)

stands("tank_farm_hot_work") if items.stands(input.commitment.heads.work.tank_farm_hot_work)

stands("change") if items.stands_where(input.commitment.heads.work.change, change)

special := sum([
	input.commitment.counts.hot_work_special,
	input.commitment.counts.hot_work_1,
	input.commitment.counts.hot_work_2,
	input.commitment.counts.confined_space,
	input.commitment.counts.blind_plate,
	input.commitment.counts.height,
	input.commitment.counts.lifting,
	input.commitment.counts.temp_power,
	input.commitment.counts.excavation,
	input.commitment.counts.road_break,
]) > 0

maintenance := input.commitment.counts.maintenance > 0

change := input.commitment.counts.change > 0

observed contains item if {
	some item in data.packs.daily_commitment.params.work_items.value
	not stands(item)
}

required := data.packs.daily_commitment.params.work_items.value
