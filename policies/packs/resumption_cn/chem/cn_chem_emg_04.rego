# METADATA
# scope: package
# title: "A rescue team stands by"
# description: >-
#   The enterprise has a rescue team of its own, part-time rescuers where it is small, or an agreement in force
#   with a team.
# custom:
#   id: CN-CHEM-EMG-04
#   zh:
#     title: "应急救援队伍"
#     description: "企业建有专职应急救援队伍，小型企业配有兼职救援人员，或与救援队伍签有有效协议。"
#   document: "生产安全事故应急条例"
#   clause: "10"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-04-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Set up a team or renew the agreement.
#     zh: "建立队伍或续签协议。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_emg_04

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if input.emergency.rescue.kind == "own_full_time"

met if {
	input.emergency.rescue.kind == "part_time"
	input.emergency.rescue.small_unit == true
}

met if {
	input.emergency.rescue.kind == "agreement"
	input.emergency.rescue.agreement_valid_to >= today
}

until := clock.utc(clock.day_over(input.emergency.rescue.agreement_valid_to, data.packs.resumption_cn.params.utc_offset.value)) if {
	input.emergency.rescue.kind == "agreement"
	input.emergency.rescue.agreement_valid_to < "2200-01-01"
}

until := "never" if input.emergency.rescue.agreement_valid_to >= "2200-01-01"

until := "never" if input.emergency.rescue.kind != "agreement"

observed := input.emergency.rescue.kind

required := sprintf("own team, part-time in a small unit, or an agreement valid on %v", [today])
