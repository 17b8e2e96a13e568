# METADATA
# scope: package
# title: "Workers with a contraindication are not assigned"
# description: >-
#   No worker of the permit has an occupational contraindication for this work.
# custom:
#   id: gen.health.contraindication
#   zh:
#     title: "职业禁忌证人员不得参与"
#     description: "作业人均无该作业的职业禁忌证。"
#   document: "GB 30871-2022"
#   clause: "4.9"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Take the person off the crew.
#     zh: "调换有职业禁忌证的人员。"
#   empty_answer: []
package packs.gb30871_2022.gen.health_contraindication

met if {
	every worker in input.permit.workers {
		worker.contraindicated == false
	}
}

observed contains worker.person_id if {
	some worker in input.permit.workers
	worker.contraindicated == true
}

required := "no contraindication, stated for every worker"
