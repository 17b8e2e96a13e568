# METADATA
# scope: package
# title: "Hazard area: the portable detector meets the standard and is in calibration"
# description: >-
#   In a hazard area every sample of a portable detector was taken with one that meets GB 15322.3 and
#   GB/T 50493 and whose calibration was valid on the day of the sample.
# custom:
#   id: temp-power.detector
#   zh:
#     title: "火灾爆炸危险场所检测仪合规"
#     description: "在火灾爆炸危险场所，每次使用移动式检测仪取样，仪器均符合GB 15322.3和GB/T 50493的要求，且取样之日在检定有效期内。"
#   document: "GB 30871-2022"
#   clause: "4.12"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Repeat the sample with a conforming detector in calibration.
#     zh: "更换合格且在检定有效期内的检测仪重新取样。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.detector

import data.lib.clock
import data.lib.zones

applies if zones.hazardous(input.site, input.facts.installations)

met if {
	every sample in input.permit.gas_tests {
		sound(sample)
	}
}

# The clause is about portable detectors; a laboratory's instrument has its own rules.
sound(sample) if sample.instrument.kind == "laboratory"

sound(sample) if {
	sample.instrument.kind == "portable"
	sample.instrument.serial != ""
	sample.instrument.conforms == true
	sample.instrument.cal_valid_to >= clock.day(sample.sampled_at, data.packs.gb30871_2022.params.zone.value)
}

observed contains sprintf("%v: to %v", [sample.instrument.serial, sample.instrument.cal_valid_to]) if some sample in input.permit.gas_tests

required := "conforming, calibration valid on the day of each sample"
