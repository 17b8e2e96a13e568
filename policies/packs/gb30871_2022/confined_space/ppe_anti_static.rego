# METADATA
# scope: package
# title: "Anti-static wear and explosion-proof tools where flammable gas stays"
# description: >-
#   Where flammable gas stays above its limit after cleaning and purging, who goes in wears anti-static clothes and
#   shoes and uses explosion-proof tools.
# custom:
#   id: confined-space.ppe.anti-static
#   zh:
#     title: "易燃易爆空间防静电与防爆工具"
#     description: "易燃易爆的受限空间经清洗、置换仍达不到6.4要求的，穿防静电工作服及防静电工作鞋，使用防爆工器具。"
#   document: "GB 30871-2022"
#   clause: "6.6 b"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Change clothes, shoes and tools, check them at the opening and record it.
#     zh: "更换防静电服、鞋和防爆工器具，在入口检查后记录。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.ppe_anti_static

import data.lib.gear

applies if input.confined.beyond_limits.flammable == true

asked := {"antistatic_clothes", "antistatic_shoes", "ex_tools"}

met if gear.worn(input.confined.gear, asked, input.act.at)

# What was checked does not lapse by the clock; a new check is a new fact.
until := "never"

observed := input.confined.gear.items

required := asked
