# METADATA
# scope: package
# title: "A measure is marked as not concerned only with a reason and where the job allows it"
# description: >-
#   Each measure line that is marked as not concerned gives the reason, and no fact of the job contradicts it.
# custom:
#   id: confined-space.na-justified
#   zh:
#     title: "不涉及项须说明理由且不得与现场矛盾"
#     description: "安全措施标注不涉及的，均说明理由，且与作业实际情况不矛盾。"
#   document: "GB 30871-2022"
#   clause: "table A.2"
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
#   empty_answer: ["/confined/connected_lines", "/confined/hazards"]
package packs.gb30871_2022.confined_space.na_justified

import data.lib.words

# The lines are those of form A.2. What chapter 6 asks for always cannot be left out.
met if {
	explained(input.permit.measures.lines_blinded)
	explained(input.permit.measures.purged)
	explained(input.permit.measures.ventilated)
	explained(input.permit.measures.rotating_locked)
	explained(input.permit.measures.inside_ready_ex_tools)
	explained(input.permit.measures.access_clear)
	explained(input.permit.measures.gas_ok)
	explained(input.permit.measures.dust_stopped)
	explained(input.permit.measures.detectors)
	explained(input.permit.measures.ppe)
	explained(input.permit.measures.rescue_kit)
	explained(input.permit.measures.comms)
	explained(input.permit.measures.zone)
	explained(input.permit.measures.other_permits)
	input.permit.measures.ventilated.answer == "yes"
	input.permit.measures.access_clear.answer == "yes"
	input.permit.measures.gas_ok.answer == "yes"
	input.permit.measures.detectors.answer == "yes"
	input.permit.measures.comms.answer == "yes"
	lines
	purged
	power
	dust
	permits
}

explained(line) if line.answer == "yes"

explained(line) if {
	line.answer == "no"
	words.filled(line.na_reason)
}

lines if input.permit.measures.lines_blinded.answer == "yes"

lines if {
	every line in input.confined.connected_lines {
		line.endangers == false
	}
}

purged if input.permit.measures.purged.answer == "yes"

purged if input.permit.conditions.medium_to_remove == false

power if input.permit.measures.rotating_locked.answer == "yes"

power if input.permit.conditions.electrical_supply == false

dust if input.permit.measures.dust_stopped.answer == "yes"

dust if {
	every hazard in input.confined.hazards {
		hazard != "dust"
	}
}

permits if input.permit.measures.other_permits.answer == "yes"

permits if {
	every operation in input.permit.operations {
		operation == input.permit.type
	}
}

observed := {
	"lines_blinded": input.permit.measures.lines_blinded.answer,
	"purged": input.permit.measures.purged.answer,
	"rotating_locked": input.permit.measures.rotating_locked.answer,
	"other_permits": input.permit.measures.other_permits.answer,
}

required := "a reason beside every no, and none where the job concerns the measure"
