# METADATA
# scope: package
# title: "Isolating respirator and lifeline where the limits cannot be met"
# description: >-
#   Where oxygen or toxic gas stays outside the limits of 6.4 after cleaning and purging, who goes in wears an
#   isolating respirator of GB/T 18664 and a lifeline.
# custom:
#   id: confined-space.ppe.ba-lifeline
#   zh:
#     title: "不达标时隔绝式呼吸器加救生绳"
#     description: "缺氧或有毒的受限空间经清洗、置换仍达不到6.4要求的，进入人员佩戴GB/T 18664要求的隔绝式呼吸防护装备并拴带救生绳。"
#   document: "GB 30871-2022"
#   clause: "6.6 a"
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
package packs.gb30871_2022.confined_space.ppe_ba_lifeline

import data.lib.gear

applies if input.confined.beyond_limits.oxygen == true

applies if input.confined.beyond_limits.toxic == true

asked := {"isolating_respirator", "lifeline"}

met if gear.worn(input.confined.gear, asked, input.act.at)

# What was checked does not lapse by the clock; a new check is a new fact.
until := "never"

observed := input.confined.gear.items

required := asked
