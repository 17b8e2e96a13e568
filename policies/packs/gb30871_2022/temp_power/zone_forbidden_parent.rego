# METADATA
# scope: package
# title: "Hazard area: hot work or work in a confined space that needs the power"
# description: >-
#   In a hazard area the supply serves hot work or work in a confined space, and that permit is linked.
# custom:
#   id: temp-power.zone-forbidden.parent
#   zh:
#     title: "火灾爆炸危险场所的临时用电宜服务于动火、受限空间作业"
#     description: "在火灾爆炸危险场所内的临时用电，服务于动火或受限空间作业并已关联其作业票。"
#   document: "GB 30871-2022"
#   clause: "10.1"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Link the permit that the power serves, or look once more for a supply outside the area.
#     zh: "关联所服务的作业票，或再次核实能否从场所外取电。"
#   empty_answer: ["/permit/linked"]
package packs.gb30871_2022.temp_power.zone_forbidden_parent

import data.lib.zones

applies if zones.hazardous(input.site, input.facts.installations)

parents := data.packs.gb30871_2022.params.temp_power_parents.value

# The clause asks for a need, not for a permit; a need without one is rare enough to be looked at twice.
met if {
	some link in input.permit.linked
	link.kind in parents
	link.kind in input.temp_power.serves
}

observed := input.temp_power.serves

required := "hot_work or confined_space, served and linked"
