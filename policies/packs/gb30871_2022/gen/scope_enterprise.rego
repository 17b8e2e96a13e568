# METADATA
# scope: package
# title: "The standard is for hazardous chemical, chemical and pharmaceutical enterprises"
# description: >-
#   The enterprise produces hazardous chemicals, trades in them with storage of its own, or is a chemical or pharmaceutical
#   enterprise.
# custom:
#   id: scope.enterprise
#   zh:
#     title: "标准适用的企业"
#     description: "企业为危险化学品生产企业、带有储存设施的危险化学品经营企业、化工企业或医药企业。"
#   document: "GB 30871-2022"
#   clause: "1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the register of enterprises corrected if it is wrong; another enterprise works by the rules of its own trade.
#     zh: "登记信息有误的，更正企业登记；其他企业按本行业规定办理。"
#   empty_answer: []
package packs.gb30871_2022.gen.scope_enterprise

kinds := data.packs.gb30871_2022.params.scope_enterprise_kinds.value

stored := data.packs.gb30871_2022.params.scope_enterprise_kinds_with_storage.value

met if input.enterprise.kind in kinds

met if {
	input.enterprise.kind in stored
	input.enterprise.has_storage == true
}

observed contains input.enterprise.kind

required := sprintf("%v, or with storage %v", [concat(", ", kinds), concat(", ", stored)])
