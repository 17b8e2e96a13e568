# METADATA
# scope: package
# title: "Process safety is managed by a named person"
# description: >-
#   A named person answers for the process safety of every installation, and its procedures cover operation, special operations, equipment, storage, start and stop, maintenance and change.
# custom:
#   id: HC-35
#   zh:
#     title: "过程安全管理有负责人"
#     description: "各重大危险源的过程安全管理有明确负责人，制度与规程覆盖运行、特殊作业、设备、储存、开停车、检维修和变更。"
#   document: "危险化学品安全法"
#   clause: "35"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2026-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name the person and write the procedures that are lacking.
#     zh: "明确负责人，补充所缺规程。"
#   empty_answer: []
package packs.major_hazard_duty.control.hc_35

import data.lib.installations
import data.lib.words

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.major(mh)
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(_, mh) if {
	mh.process_safety.person_id != ""
	words.filled(mh.process_safety.document)
	every head in heads {
		head in mh.process_safety.covers
	}
}

heads := data.packs.major_hazard_duty.params.process_safety_heads.value

observed contains sprintf("%v: %v, %v, covers %v", [id, mh.process_safety.person_id, mh.process_safety.document, concat(", ", mh.process_safety.covers)]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := concat(", ", heads)

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "sets up process safety management", "zh": "建立过程安全管理制度"}
