# METADATA
# scope: package
# title: "Purged, clean, tight; interlocks, relief valves and detectors tested"
# description: >-
#   After mechanical completion the equipment department recorded that purge, cleaning, air tightness,
#   interlocks, relief valves and detector calibration each passed.
# custom:
#   id: CN-CHEM-RES-05c
#   zh:
#     title: "吹扫、清洗、气密、联锁、安全阀和检测器合格"
#     description: "机械完工后，设备部门记录吹扫置换、清洗、气密、联锁、安全阀和检测器标定各项均合格。"
#   document: "穗安监〔2017〕315号"
#   clause: "restart: purge, clean, air tightness; own acceptance"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [tightness]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "Guangzhou's notice binds its area only and is taken as the pattern elsewhere; it names purge, cleaning and tightness, and the other tests are those of the state table of the catalogue"
#   remedy:
#     en: >-
#       Do the test again after the repair and enter its record.
#     zh: "整改后重新试验并填写记录。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_05c

import data.lib.clock

met if {
	passed(input.tightness.purge)
	passed(input.tightness.clean)
	passed(input.tightness.air_tightness)
	passed(input.tightness.interlocks)
	passed(input.tightness.relief_valves)
	passed(input.tightness.detectors)
	input.tightness.tested_by != ""
	clock.not_after(input.case.acts.finish_work.at, input.tightness.at)
	clock.not_after(input.tightness.at, input.act.at)
}

passed(test) if {
	test.result == "pass"
	test.record != ""
}

# A test that passed does not lapse by the clock.
until := "never"

observed := {
	"at": input.tightness.at,
	"purge": input.tightness.purge.result,
	"clean": input.tightness.clean.result,
	"air_tightness": input.tightness.air_tightness.result,
	"interlocks": input.tightness.interlocks.result,
	"relief_valves": input.tightness.relief_valves.result,
	"detectors": input.tightness.detectors.result,
}

required := "each passed with a record, after mechanical completion"
