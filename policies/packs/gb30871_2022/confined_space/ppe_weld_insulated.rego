# METADATA
# scope: package
# title: "Insulated shoes for electric welding inside"
# description: >-
#   Where people weld electrically inside, by this permit or by a hot work permit of the job, they wear insulated
#   shoes.
# custom:
#   id: confined-space.ppe.weld-insulated
#   zh:
#     title: "焊接穿绝缘鞋"
#     description: "在受限空间内电焊作业的（本票或关联动火票载明），穿绝缘鞋。"
#   document: "GB 30871-2022"
#   clause: "6.6 d"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Change shoes, check them at the opening and record it.
#     zh: "更换绝缘鞋，在入口检查后记录。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.ppe_weld_insulated

import data.lib.gear

applies if input.confined.electric_welding == true

# The hot work permit of the job counts, whatever this permit says of itself.
applies if {
	some other in input.facts.linked
	other.kind == "hot-work"
	some method in other.shows.methods
	method == "electric_welding"
}

asked := {"insulated_shoes"}

met if gear.worn(input.confined.gear, asked, input.act.at)

# What was checked does not lapse by the clock; a new check is a new fact.
until := "never"

observed := input.confined.gear.items

required := asked
