# METADATA
# scope: package
# title: "Every gas reading is within the limit"
# description: "Every gas reading is within the limit."
# custom:
#   id: work.gas
#   zh: {title: "Every gas reading is within the limit", description: "Every gas reading is within the limit。"}
#   document: TRIAL 1
#   clause: "3"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   remedy: {en: "See to it.", zh: "请处理。"}
#   empty_answer: []
package packs.trial.work.gas

met if {
	every reading in input.readings {
		reading.value <= data.packs.trial.params.gas_limit.value
	}
}
