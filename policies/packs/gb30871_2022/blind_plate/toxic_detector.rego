# METADATA
# scope: package
# title: "Toxic gas: every worker carries a portable detector"
# description: >-
#   Where the medium includes hydrogen sulfide, chlorine, ammonia, carbon monoxide, cyanides or a
#   similar toxic gas, every worker carries a portable gas detector.
# custom:
#   id: blind-plate.toxic-detector
#   zh:
#     title: "毒性气体作业人员佩戴移动式检测仪"
#     description: "介质含硫化氢、氯气、氨气、一氧化碳、氰化物等毒性气体的，每名作业人员均佩戴移动式气体检测仪。"
#   document: "GB 30871-2022"
#   clause: "7.9"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Give each worker a detector and enter its serial number.
#     zh: "为每名作业人员配备检测仪并填写编号。"
#   empty_answer: []
package packs.gb30871_2022.blind_plate.toxic_detector

import data.lib.clock
import data.lib.words

applies if input.blind.toxic_gas == true

# A form that denies the gas and names it contradicts itself; the stricter counts.
applies if {
	some medium in input.site.toxic_medium
	some names in data.packs.gb30871_2022.params.detector_gases.value
	lower(trim_space(medium)) in names
}

met if {
	every worker in input.permit.workers {
		carries(worker)
	}
}

carries(worker) if {
	some detector in input.permit.detectors
	detector.person_id == worker.person_id
	words.filled(detector.serial)
	clock.not_after(detector.at, input.act.at)
}

# That a detector was put on does not lapse by the clock.
until := "never"

observed contains sprintf("%v: %v at %v", [detector.person_id, detector.serial, detector.at]) if some detector in input.permit.detectors

required := {worker.person_id | some worker in input.permit.workers}
