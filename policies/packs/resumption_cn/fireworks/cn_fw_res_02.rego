# METADATA
# scope: package
# title: "The department of the city accepts"
# description: >-
#   Where the division says so the acceptance is the city department's and of nobody else.
# custom:
#   id: CN-FW-RES-02
#   zh:
#     title: "由市级部门组织验收"
#     description: "所在地规定由市级部门组织验收的，由该企业所在市的部门组织。"
#   document: "河北省烟花爆竹高温停产通知 (2015)"
#   clause: "acceptance"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   doubt: "A notice of one province for one season, read for every acceptance there"
#   remedy:
#     en: >-
#       Leave the acceptance to the department of the city.
#     zh: "报请市级部门组织验收。"
#   empty_answer: []
package packs.resumption_cn.fireworks.cn_fw_res_02

import data.lib.division

# Only where the enterprise's own division adopted the document.
applies if {
	some adopter, _ in data.packs.resumption_cn.params.city_acceptance.value
	division.covers(adopter, input.enterprise.division)
}

documents contains document if {
	some adopter, document in data.packs.resumption_cn.params.city_acceptance.value
	division.covers(adopter, input.enterprise.division)
}

met if {
	input.act.action == "accept"
	division.of_level(input.act.division, "city", input.enterprise.division)
}

observed contains input.act.action

observed contains input.act.division

required := {"level": "city", "by": documents}
