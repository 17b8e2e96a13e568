# METADATA
# scope: package
# title: "The devices together need no more than the permitted power"
# description: >-
#   The rated powers of all devices together are not above the permitted power, and none is left open.
# custom:
#   id: temp-power.load
#   zh:
#     title: "用电设备功率之和不超过许可用电功率"
#     description: "全部用电设备额定功率之和不超过许可用电功率，且无漏填。"
#   document: "GB 30871-2022"
#   clause: "10.5, table A.6"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Take devices off the list, or apply for more power at the supply point.
#     zh: "减少用电设备，或申请更大的许可用电功率。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.load

# Powers have at most three decimals (kW), so they are whole watts: nothing is lost in the sum.
met if {
	every device in input.temp_power.devices {
		device.kw > 0
	}
	watts <= round(input.temp_power.source.approved_kw * 1000)
}

watts := sum([round(device.kw * 1000) | some device in input.temp_power.devices])

observed := sprintf("%v W", [watts])

required := sprintf("a power for each device, together at most %v W", [round(input.temp_power.source.approved_kw * 1000)])
