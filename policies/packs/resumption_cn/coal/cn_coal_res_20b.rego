# METADATA
# scope: package
# title: "A mine rescue team serves the mine"
# description: >-
#   The mine has a full-time rescue team of its own, or a part-time team and an agreement in force with a
#   neighbouring full-time team that drives at most 30 minutes.
# custom:
#   id: CN-COAL-RES-20b
#   zh:
#     title: "矿山救护队服务本矿"
#     description: "煤矿设有专职救护队，或设有兼职救护队并与行车时间不超过30分钟的邻近专职救护队签有有效协议。"
#   document: "煤矿安全生产条例; 矿山救援规程 (部令第16号)"
#   clause: "29; rescue team"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Sign or renew an agreement with a full-time team near enough.
#     zh: "与符合行车时间要求的专职救护队签订或续签协议。"
#   empty_answer: []
#   doubt: "the 30 minutes were seen in an official reply only; the rules on rescue are in force from 2024-07-01, and the minutes are asked from the regulation on"
package packs.resumption_cn.coal.cn_coal_res_20b

import data.lib.clock

limit := data.packs.resumption_cn.params.rescue_drive_minutes.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if input.emergency.rescue.kind == "own_full_time"

met if {
	input.emergency.rescue.kind == "part_time_with_agreement"
	input.emergency.rescue.drive_min <= limit
	input.emergency.rescue.agreement_valid_to >= today
}

until := "never" if input.emergency.rescue.kind == "own_full_time"

# A day after 2200 stands for "no end".
until := "never" if {
	input.emergency.rescue.kind == "part_time_with_agreement"
	input.emergency.rescue.agreement_valid_to >= "2200-01-01"
}

until := clock.utc(clock.day_over(input.emergency.rescue.agreement_valid_to, data.packs.resumption_cn.params.utc_offset.value)) if {
	input.emergency.rescue.kind == "part_time_with_agreement"
	input.emergency.rescue.agreement_valid_to < "2200-01-01"
}

observed := {"kind": input.emergency.rescue.kind, "drive_min": input.emergency.rescue.drive_min, "valid_to": input.emergency.rescue.agreement_valid_to}

required := sprintf("own full-time team, or agreement valid on %v with a team at most %v min away", [today, limit])
