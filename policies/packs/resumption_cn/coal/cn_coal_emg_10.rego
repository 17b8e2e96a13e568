# METADATA
# scope: package
# title: "The mine head signed the emergency plan"
# description: >-
#   The mine head whom the application names signed a comprehensive emergency plan that is filed.
# custom:
#   id: CN-COAL-EMG-10
#   zh:
#     title: "应急预案由矿长组织制定并签署"
#     description: "已备案的综合应急预案由申请载明的矿长签署。"
#   document: "煤矿安全生产条例"
#   clause: "18(6)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: now
#   doubt: "the article has the head of the enterprise organise that the plan is made and carried out; that the signature shows it, that the mine head is meant, and that a new head signs again is our reading"
#   remedy:
#     en: >-
#       Have the mine head sign the plan and enter who signed it in the register.
#     zh: "由矿长签署应急预案，并登记签署人。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_emg_10

met if {
	"mine_head" in input.facts.persons[input.unit.head].posts
	some _, plan in input.facts.emergency_plans
	plan.kind == "comprehensive"
	plan.filing_no != ""
	plan.signed_by == input.unit.head
}

observed contains sprintf("%v: signed by %v", [id, plan.signed_by]) if some id, plan in input.facts.emergency_plans

required := sprintf("a comprehensive plan that is filed, signed by the mine head (%v)", [input.unit.head])
