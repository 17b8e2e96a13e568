# METADATA
# scope: package
# title: "Raw materials checked since the stop began"
# description: >-
#   Each raw material that will be used was checked since the stop began, passed, comes from a licensed supplier and
#   is within the limit.
# custom:
#   id: CN-FW-RES-05c
#   zh:
#     title: "原材料检验合格"
#     description: "拟使用的原材料停产以来均经检验合格，来源合法，数量未超限。"
#   document: "烟花爆竹安全管理条例 (2016)"
#   clause: "37, raw material faults"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2016-02-06", to: ""}
#   governed_by: now
#   doubt: "The article gives the power to order a stop for these; that they keep a unit from restarting is our reading, and its words were read in short only"
#   remedy:
#     en: >-
#       Check the material, or remove what failed.
#     zh: "检验原材料，清退不合格品。"
#   empty_answer: []
package packs.resumption_cn.fireworks.cn_fw_res_05c

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

met if {
	every material in input.materials {
		fit(material)
	}
}

fit(material) if {
	material.result == "pass"
	material.licensed_source == true
	material.within_limit == true
	clock.day(material.checked_at, zone) >= input.stop.first_day
	clock.not_after(material.checked_at, input.act.at)
}

# A check that was done does not lapse by the clock.
until := "never"

observed contains material.name if {
	some material in input.materials
	not fit(material)
}

required := sprintf("each checked since %v and passed", [input.stop.first_day])
