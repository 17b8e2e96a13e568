# METADATA
# scope: package
# title: "The working unit has the map of what is buried"
# description: >-
#   Before the approval a person of the working unit has received the map of the buried works, and the
#   form lists those near the excavation.
# custom:
#   id: excavation.underground-survey
#   zh:
#     title: "作业单位了解地下隐蔽设施"
#     description: "审批前，作业单位人员已接收地下隐蔽设施分布图，作业票已列出附近的地下设施。"
#   document: "GB 30871-2022"
#   clause: "11.4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Hand over the map to the leader or a worker of the permit and list what it shows.
#     zh: "向作业负责人或作业人移交分布图，并按图填写附近地下设施。"
#   empty_answer: ["/excavation/buried"]
package packs.gb30871_2022.excavation.underground_survey

import data.lib.clock
import data.lib.words

met if {
	words.filled(input.excavation.underground_map.ref)
	of_the_unit(input.excavation.underground_map.received_by)
	clock.not_after(input.excavation.underground_map.received_at, input.act.at)
	every works in input.excavation.buried {
		words.filled(works.kind)
		words.filled(works.name)
	}
}

# Who receives it is who leads the work or does it.
of_the_unit(person) if person == input.permit.leader

of_the_unit(person) if {
	some worker in input.permit.workers
	worker.person_id == person
}

# A map that was handed over does not lapse by the clock.
until := "never"

observed := {
	"ref": input.excavation.underground_map.ref,
	"received_by": input.excavation.underground_map.received_by,
	"received_at": input.excavation.underground_map.received_at,
	"buried": {works.name | some works in input.excavation.buried},
}

required := sprintf("a map received by the leader or a worker, not after %v, and a name for each buried work", [input.act.at])
