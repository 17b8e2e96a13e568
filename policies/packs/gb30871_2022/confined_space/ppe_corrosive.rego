# METADATA
# scope: package
# title: "Gear against acid and alkali"
# description: >-
#   Where the medium is corrosive, who goes in wears a suit, shoes and gloves against acid and alkali.
# custom:
#   id: confined-space.ppe.corrosive
#   zh:
#     title: "防酸碱装备"
#     description: "存在酸碱等腐蚀性介质的受限空间，穿戴防酸碱防护服、防护鞋、防护手套等防腐蚀装备。"
#   document: "GB 30871-2022"
#   clause: "6.6 c"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Put on what is missing, check it at the opening and record it.
#     zh: "补齐防腐蚀装备，在入口检查后记录。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.ppe_corrosive

import data.lib.gear

applies if input.site.corrosive_medium == true

asked := {"acid_suit", "acid_shoes", "acid_gloves"}

met if gear.worn(input.confined.gear, asked, input.act.at)

# What was checked does not lapse by the clock; a new check is a new fact.
until := "never"

observed := input.confined.gear.items

required := asked
