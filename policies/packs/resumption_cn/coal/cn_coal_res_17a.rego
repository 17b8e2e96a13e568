# METADATA
# scope: package
# title: "Eight safety systems are in order"
# description: >-
#   Two exits, independent ventilation, monitoring, dust water, fire prevention, power, man riding and true
#   drawings were each checked after the stop and found normal.
# custom:
#   id: CN-COAL-RES-17a
#   zh:
#     title: "八项安全系统正常"
#     description: "两个安全出口、独立通风、安全监控、防尘供水、防灭火、供电、运送人员系统及真实图纸，均已在停产后检查正常。"
#   document: "煤矿安全生产条例"
#   clause: "27"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Repair the system, check it again and enter the result.
#     zh: "修复系统并重新检查。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_17a

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

met if {
	normal(input.systems.two_exits)
	normal(input.systems.ventilation)
	normal(input.systems.monitoring)
	normal(input.systems.dust_water)
	normal(input.systems.fire_prevention)
	normal(input.systems.power)
	normal(input.systems.man_riding)
	normal(input.systems.drawings)
}

normal(system) if {
	system.status == "normal"
	clock.day(system.checked_at, zone) > input.stop.last_day
	clock.not_after(system.checked_at, input.act.at)
}

# A check that was made does not lapse by the clock.
until := "never"

observed := {
	"two_exits": input.systems.two_exits.status,
	"ventilation": input.systems.ventilation.status,
	"monitoring": input.systems.monitoring.status,
	"dust_water": input.systems.dust_water.status,
	"fire_prevention": input.systems.fire_prevention.status,
	"power": input.systems.power.status,
	"man_riding": input.systems.man_riding.status,
	"drawings": input.systems.drawings.status,
}

required := sprintf("each normal, checked after %v", [input.stop.last_day])
