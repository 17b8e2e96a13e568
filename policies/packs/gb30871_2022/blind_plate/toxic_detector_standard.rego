# METADATA
# scope: package
# title: "The detectors that are carried may be believed"
# description: >-
#   Each portable detector that a worker carries meets GB 15322.3 and GB/T 50493-2019, 5.2, and its
#   calibration is valid to the last day of the work.
# custom:
#   id: blind-plate.toxic-detector.standard
#   zh:
#     title: "佩戴的检测仪符合标准并在检定有效期内"
#     description: "作业人员佩戴的移动式检测仪符合GB 15322.3和GB/T 50493-2019的5.2，检定有效期覆盖作业最后一日。"
#   document: "GB 30871-2022"
#   clause: "4.12"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Change the detector for one that conforms and is calibrated.
#     zh: "更换为符合标准且在检定有效期内的检测仪。"
#   empty_answer: []
package packs.gb30871_2022.blind_plate.toxic_detector_standard

import data.lib.clock

applies if input.blind.toxic_gas == true

# A form that denies the gas and names it contradicts itself; the stricter counts.
applies if {
	some medium in input.site.toxic_medium
	some names in data.packs.gb30871_2022.params.detector_gases.value
	lower(trim_space(medium)) in names
}

last_day := clock.day(input.permit.window.end, data.packs.gb30871_2022.params.zone.value)

# That the calibration is valid is derived: a detector out of calibration shows nothing.
met if {
	every detector in input.permit.detectors {
		detector.conforms == true
		detector.cal_valid_to >= last_day
	}
}

observed contains sprintf("%v: conforms %v, to %v", [detector.serial, detector.conforms, detector.cal_valid_to]) if some detector in input.permit.detectors

required := sprintf("conforming, calibrated to %v or later", [last_day])
