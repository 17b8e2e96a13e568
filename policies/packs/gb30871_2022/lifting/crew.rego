# METADATA
# scope: package
# title: "Operators, riggers and commander are of the crew"
# description: >-
#   Operators and riggers stand among the workers of the permit, who are briefed; the commander does
#   too, or is its leader.
# custom:
#   id: lifting.crew
#   zh:
#     title: "吊装作业人、司索人、指挥人员均在作业人名单内"
#     description: "吊装作业人、司索人均在作业票作业人名单内并接受交底；指挥人员在名单内或即为作业负责人。"
#   document: "GB 30871-2022"
#   clause: "4.4, table A.5"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Add the missing people to the workers.
#     zh: "将缺少的人员补入作业人名单。"
#   empty_answer: []
package packs.gb30871_2022.lifting.crew

met if {
	every operator in input.lifting.operators {
		listed(operator)
	}
	every rigger in input.lifting.riggers {
		listed(rigger)
	}
	commanded
}

commanded if input.lifting.commander == input.permit.leader

commanded if listed(input.lifting.commander)

listed(person) if {
	some worker in input.permit.workers
	worker.person_id == person
}

observed := {worker.person_id | some worker in input.permit.workers}

required := {"operators": input.lifting.operators, "riggers": input.lifting.riggers, "commander": input.lifting.commander}
