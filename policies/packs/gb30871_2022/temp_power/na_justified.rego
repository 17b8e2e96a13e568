# METADATA
# scope: package
# title: "A measure is marked as not concerned only with a reason and where the job allows it"
# description: >-
#   Each measure line that is marked as not concerned gives the reason, and no fact of the job
#   contradicts it.
# custom:
#   id: temp-power.na-justified
#   zh:
#     title: "不涉及项须说明理由且不得与现场矛盾"
#     description: "安全措施标注不涉及的，均说明理由，且与作业实际情况不矛盾。"
#   document: "GB 30871-2022"
#   clause: "table A.6"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Give the reason, or carry out the measure and confirm it.
#     zh: "填写不涉及的理由，或落实该措施并确认。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.na_justified

import data.lib.words
import data.lib.zones

# The lines are those of form A.6. Certificate, residual-current devices and capacity concern every job.
met if {
	input.permit.measures.electrician.answer == "yes"
	input.permit.measures.rcd.answer == "yes"
	input.permit.measures.capacity.answer == "yes"
	explained(input.permit.measures.ex_class)
	explained(input.permit.measures.upstream_loto)
	explained(input.permit.measures.tn_s)
	explained(input.permit.measures.overhead_heights)
	explained(input.permit.measures.surface_cable)
	explained(input.permit.measures.no_bare_wire)
	explained(input.permit.measures.buried_cable)
	explained(input.permit.measures.box_rain_earth)
	explained(input.permit.measures.other_permits)
	explained(input.permit.measures.gas_tested)
	ex_class
	loto
	tn_s
	overhead
	bare
	surface
	buried
	box
	other_permits
	gas
}

explained(line) if line.answer == "yes"

explained(line) if {
	line.answer == "no"
	words.filled(line.na_reason)
}

ex_class if input.permit.measures.ex_class.answer == "yes"

ex_class if outside

gas if input.permit.measures.gas_tested.answer == "yes"

gas if outside

outside if not zones.hazardous(input.site, input.facts.installations)

loto if input.permit.measures.upstream_loto.answer == "yes"

loto if input.temp_power.at_switch == false

tn_s if input.permit.measures.tn_s.answer == "yes"

tn_s if input.temp_power.single_phase == false

overhead if input.permit.measures.overhead_heights.answer == "yes"

overhead if none_laid("overhead")

bare if input.permit.measures.no_bare_wire.answer == "yes"

bare if none_laid("overhead")

surface if input.permit.measures.surface_cable.answer == "yes"

surface if none_laid("surface")

buried if input.permit.measures.buried_cable.answer == "yes"

buried if none_laid("buried")

box if input.permit.measures.box_rain_earth.answer == "yes"

box if input.temp_power.boxes == false

other_permits if input.permit.measures.other_permits.answer == "yes"

other_permits if count(input.permit.operations) == 1

none_laid(way) if {
	every line in input.temp_power.lines {
		line.laying != way
	}
}

observed := {
	"ex_class": input.permit.measures.ex_class.answer,
	"upstream_loto": input.permit.measures.upstream_loto.answer,
	"overhead_heights": input.permit.measures.overhead_heights.answer,
	"surface_cable": input.permit.measures.surface_cable.answer,
	"buried_cable": input.permit.measures.buried_cable.answer,
	"gas_tested": input.permit.measures.gas_tested.answer,
}

required := "a reason beside every no, and none where the job concerns the measure"
