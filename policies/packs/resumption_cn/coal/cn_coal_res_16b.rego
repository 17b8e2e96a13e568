# METADATA
# scope: package
# title: "No dispatched labour underground"
# description: >-
#   Nobody who works underground is a dispatched worker.
# custom:
#   id: CN-COAL-RES-16b
#   zh:
#     title: "井下不得使用劳务派遣人员"
#     description: "井下作业人员中无劳务派遣人员。"
#   document: "煤矿安全生产条例"
#   clause: "24"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Employ the person directly or take the person off the underground list.
#     zh: "改为本矿用工或调离井下岗位。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_16b

met if {
	every person in input.people {
		allowed(person)
	}
}

allowed(person) if person.underground == false

allowed(person) if {
	person.underground == true
	person.contract != "dispatch"
}

observed contains person.person_id if {
	some person in input.people
	not allowed(person)
}

required := "own or contractor's people underground"
