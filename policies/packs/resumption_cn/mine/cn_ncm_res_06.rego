# METADATA
# scope: package
# title: "During the stop nothing is mined or built"
# description: >-
#   All mining and construction is halted, the area cordoned and the power of the workshops off; or an
#   exception is filed with the town and the county, its five conditions are in place, and the town has
#   set a watcher one to one.
# custom:
#   id: CN-NCM-RES-06
#   zh:
#     title: "停产期间停止一切采掘和建设作业"
#     description: "停产期间采掘和建设作业全部停止、区域封闭警戒、车间断电；确需作业的，已报乡镇和县级部门、五到位并由乡镇一对一盯守。"
#   document: "万盛应急发〔2026〕4号"
#   clause: "stop period"
#   basis: interpretation
#   obligation: shall
#   severity: advise
#   stages: [stop, apply]
#   effective: {from: "2026-02-12", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Halt the work, cordon the area and cut the power, or file the exception and have the watcher set.
#     zh: "停止作业、封闭警戒并断电，或报备例外作业并落实盯守。"
#   empty_answer: []
#   doubt: "a district's notice, the pattern elsewhere"
package packs.resumption_cn.mine.cn_ncm_res_06

offices := data.packs.resumption_cn.params.mine_filing_offices.value

met if {
	input.stop.halt.work_halted == true
	input.stop.halt.cordoned == true
	input.stop.halt.power_off == true
}

met if {
	input.stop.halt.excepted == true
	every office in offices {
		office in input.stop.halt.filed_with
	}
	input.stop.halt.five_in_place == true
	input.stop.halt.watcher != ""
}

observed := {"work_halted": input.stop.halt.work_halted, "cordoned": input.stop.halt.cordoned, "power_off": input.stop.halt.power_off, "excepted": input.stop.halt.excepted}

required := sprintf("halted, cordoned and without power, or an exception filed with %v and watched", [concat(", ", offices)])
