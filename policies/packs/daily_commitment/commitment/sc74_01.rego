# METADATA
# scope: package
# title: "Who publishes is bound to"
# description: >-
#   The enterprise publishes as what its record says it is: a producer, a trader with storage, or a holder of a use
#   licence.
# custom:
#   id: SC74-01
#   zh:
#     title: "承诺公告主体"
#     description: "企业类别与企业登记一致：生产企业、带有储存设施的经营企业，或取得安全使用许可证的化工企业。"
#   document: "应急〔2018〕74号"
#   clause: "scope"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [publish]
#   effective: {from: "2018-11-30", to: ""}
#   governed_by: /commitment/date
#   remedy:
#     en: >-
#       State the capacity that the enterprise's record has, or have the record corrected.
#     zh: "按企业登记填写企业类别，或更正企业登记。"
#   empty_answer: []
package packs.daily_commitment.commitment.sc74_01

met if {
	c := input.commitment
	input.enterprise.kind in data.packs.daily_commitment.params.capacities.value[c.capacity]
	stores(c.capacity)
}

stores(capacity) if capacity != "trader_with_storage"

stores("trader_with_storage") if input.enterprise.has_storage == true

observed := {"capacity": input.commitment.capacity, "kind": input.enterprise.kind}

required := data.packs.daily_commitment.params.capacities.value
