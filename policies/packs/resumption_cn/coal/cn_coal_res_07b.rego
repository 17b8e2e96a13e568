# METADATA
# scope: package
# title: "Each link of the chain is signed by another person"
# description: >-
#   Nobody signs at two posts: who agrees for the inspection body or the government has not signed before.
# custom:
#   id: CN-COAL-RES-07b
#   zh:
#     title: "各签字环节不得为同一人"
#     description: "同一人不得在两个岗位签字：矿山安全监察机构、政府的签字人此前未签过字。"
#   document: "复工复产流程设计"
#   clause: "one signer, one post"
#   basis: interpretation
#   obligation: should
#   severity: block
#   stages: [sign]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have whoever holds this post sign, not who signed before.
#     zh: "由本岗位责任人签字，不得由前一签字人代签。"
#   empty_answer: []
#   doubt: "Design of the workflow: the documents name the posts that sign and do not say that they are held by different people"
package packs.resumption_cn.coal.cn_coal_res_07b

applies if input.act.action in {"consent_inspection", "approve_government"}

met if {
	another(input.signatures.department_head)
	not third
}

met if {
	another(input.signatures.department_head)
	another(input.signatures.mine_inspection)
}

# The government signs third where the inspection body agrees before it: on any track but B.
third if {
	input.act.action == "approve_government"
	input.stop.track != "B"
}

another(signature) if signature.person != input.act.person

observed contains sprintf("%v: %v", [input.act.action, input.act.person])

observed contains sprintf("department_head: %v", [input.signatures.department_head.person])

observed contains sprintf("mine_inspection: %v", [input.signatures.mine_inspection.person])

required := "a person for each post"
