# METADATA
# scope: package
# title: "A rescue team, or rescuers with an agreement"
# description: >-
#   The unit has its own full-time rescue team, or part-time rescuers and an agreement that is in force.
# custom:
#   id: CN-FW-RES-11a
#   zh:
#     title: "应急救援队伍"
#     description: "有专职应急救援队伍，或有兼职人员并与专职队伍签有有效协议。"
#   document: "生产安全事故应急条例"
#   clause: "10"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2019-04-01", to: ""}
#   governed_by: now
#   doubt: "For small units the agreement is optional in the article; the stricter is taken"
#   remedy:
#     en: >-
#       Set up the team, or renew the agreement.
#     zh: "建立队伍或续签协议。"
#   empty_answer: []
package packs.resumption_cn.fireworks.cn_fw_res_11a

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if input.emergency.rescue.kind == "own_full_time"

met if {
	input.emergency.rescue.kind == "part_time_with_agreement"
	input.emergency.rescue.agreement_valid_to >= today
}

until := clock.utc(clock.day_over(input.emergency.rescue.agreement_valid_to, data.packs.resumption_cn.params.utc_offset.value)) if {
	input.emergency.rescue.kind == "part_time_with_agreement"
	input.emergency.rescue.agreement_valid_to < "2200-01-01"
}

until := "never" if input.emergency.rescue.kind == "own_full_time"

until := "never" if input.emergency.rescue.agreement_valid_to >= "2200-01-01"

observed := input.emergency.rescue.kind

required := sprintf("a team, or an agreement on %v", [today])
