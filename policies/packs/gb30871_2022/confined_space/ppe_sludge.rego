# METADATA
# scope: package
# title: "Cleaning out sludge: always respirator and lifeline"
# description: >-
#   Where sludge or sewage is cleaned out, who goes in wears an isolating respirator and a lifeline, whatever the gas
#   test says.
# custom:
#   id: confined-space.ppe.sludge
#   zh:
#     title: "清污作业须隔绝式呼吸器和救生绳"
#     description: "在受限空间内从事清污作业的，无论检测结果如何，均佩戴隔绝式呼吸防护装备并拴带救生绳。"
#   document: "GB 30871-2022"
#   clause: "6.6 i"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Nobody goes in without them; check them at the opening and record it.
#     zh: "未佩戴不得进入；在入口检查后记录。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.ppe_sludge

import data.lib.gear

applies if input.confined.sludge_cleaning == true

asked := {"isolating_respirator", "lifeline"}

met if gear.worn(input.confined.gear, asked, input.act.at)

# What was checked does not lapse by the clock; a new check is a new fact.
until := "never"

observed := input.confined.gear.items

required := asked
