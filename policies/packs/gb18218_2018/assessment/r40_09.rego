# METADATA
# scope: package
# title: "A grave installation is assessed quantitatively by a qualified agency"
# description: >-
#   An installation of level 1 or 2 whose toxic gas, or of level 1 whose explosives and liquefied flammable gas, make up their thresholds by themselves is assessed quantitatively by a qualified agency.
# custom:
#   id: R40-09
#   zh:
#     title: "委托具备资质的机构定量风险评价"
#     description: "一级或二级重大危险源中毒性气体、一级重大危险源中爆炸品和液化易燃气体与其临界量比值之和大于等于1的，委托具备资质的机构采用定量风险评价方法评估。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "9"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have a qualified agency assess the risk quantitatively and enter its report.
#     zh: "委托具备资质的机构开展定量风险评价并录入报告。"
#   empty_answer: []
package packs.gb18218_2018.assessment.r40_09

import data.lib.hazard
import data.lib.installations
import data.lib.words

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
	some case in cases
	reaches(mh, case)
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(_, mh) if {
	mh.assessment.kind == "qra"
	words.filled(mh.qra.agency)
	words.filled(mh.qra.qualification)
	words.filled(mh.qra.document)
}

reaches(mh, case) if {
	mh.declared_level in case.levels
	installations.holds(mh, case.features)
	hazard.is_major(part(mh, case), tables)
}

# What the case is about, as a unit of its own: it reaches its thresholds where that unit would be a major hazard.
part(mh, case) := {"chemicals": [chemical |
	some chemical in mh.chemicals
	counts(chemical, case)
]}

counts(chemical, case) if {
	some feature in case.features
	feature in chemical.counts_as
}

cases := data.packs.gb18218_2018.params.quantitative_cases.value

tables := {
	"named": data.packs.gb18218_2018.params.table_1.value,
	"classes": data.packs.gb18218_2018.params.classes.value,
	"gases": data.packs.gb18218_2018.params.toxic_gases.value,
	"denominator": data.packs.gb18218_2018.params.denominator.value,
}

observed contains sprintf("%v: level %v, assessed as %v", [id, mh.declared_level, mh.assessment.kind]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "a quantitative assessment by a qualified agency"

reckoning := [step |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
	some case in cases
	mh.declared_level in case.levels
	step := {
		"en": sprintf("%v: sum of quantity over threshold, %v", [id, case.en]),
		"zh": sprintf("%v：%v数量与临界量比值之和", [id, case.zh]),
		"fraction": sprintf("%d/%d", [hazard.s(part(mh, case), tables), tables.denominator]),
	}
]

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "has the risk assessed quantitatively", "zh": "委托定量风险评价"}
