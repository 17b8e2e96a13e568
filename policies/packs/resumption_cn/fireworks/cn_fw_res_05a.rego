# METADATA
# scope: package
# title: "Only products that the licence allows"
# description: >-
#   Each product to be made is within the scope of a safety production licence of the register that has not ended,
#   and passed its test.
# custom:
#   id: CN-FW-RES-05a
#   zh:
#     title: "产品在许可范围内"
#     description: "拟生产的各产品均在登记有效的安全生产许可证范围内，且检验合格。"
#   document: "烟花爆竹安全管理条例 (2016)"
#   clause: "37, wrong products"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2016-02-06", to: ""}
#   governed_by: now
#   doubt: "The article gives the power to order a stop for these; that they keep a unit from restarting is our reading, and its words were read in short only"
#   remedy:
#     en: >-
#       Take the product off the list, or have the licence changed.
#     zh: "从清单中去除或办理许可变更。"
#   empty_answer: []
package packs.resumption_cn.fireworks.cn_fw_res_05a

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	every product in input.products {
		allowed(product)
	}
}

allowed(product) if {
	product.within_scope == true
	product.test == "pass"
	some licence in input.facts.licences
	licence.kind == "safety_production"
	licence.no == product.licence_no
	licence.status != "revoked"
	licence.valid_to >= today
}

ends contains clock.day_over(licence.valid_to, data.packs.resumption_cn.params.utc_offset.value) if {
	some product in input.products
	some licence in input.facts.licences
	licence.no == product.licence_no
	licence.valid_to < "2200-01-01"
}

until := clock.utc(min(ends))

until := "never" if count(ends) == 0

observed contains product.name if {
	some product in input.products
	not allowed(product)
}

required := sprintf("each in scope, tested, under a licence on %v", [today])
