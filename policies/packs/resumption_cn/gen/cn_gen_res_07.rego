# METADATA
# scope: package
# title: "Safety devices tested in time, none switched off"
# description: >-
#   Every monitoring, alarm, protection and rescue device has a signed test record, its next test is not overdue,
#   and none is switched off or bypassed.
# custom:
#   id: CN-GEN-RES-07
#   zh:
#     title: "安全设备按期检测且未被关闭"
#     description: "各监控、报警、防护、救生设备均有签字的检测记录，未超下次检测日期，且未被关闭或旁路。"
#   document: "安全生产法 (2021)"
#   clause: "36"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Test the device, sign the record and switch it on.
#     zh: "完成检测并签字，恢复投用。"
#   empty_answer: []
package packs.resumption_cn.gen.cn_gen_res_07

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	every device in input.devices {
		fit(device)
	}
}

fit(device) if {
	device.bypassed == false
	device.record != ""
	device.signed_by != ""
	device.tested_on <= today
	device.due_on >= today
}

# A day after 2200 stands for "no end".
ends contains clock.day_over(device.due_on, data.packs.resumption_cn.params.utc_offset.value) if {
	some device in input.devices
	device.due_on < "2200-01-01"
}

until := clock.utc(min(ends))

until := "never" if count(ends) == 0

observed contains device.id if {
	some device in input.devices
	not fit(device)
}

required := sprintf("each on, tested and signed, next test not before %v", [today])
