# METADATA
# scope: package
# title: "The declared level is not lower than R makes it"
# description: >-
#   R of a major hazard is alpha times the sum of beta times quantity over threshold: level 1 from 100,
#   level 2 from 50, level 3 from 10, level 4 below. The declared level is that one or a graver one.
# custom:
#   id: MH-14
#   zh:
#     title: "申报级别不低于R值对应的级别"
#     description: "重大危险源的R为α乘以各β与数量临界量比乘积之和：100及以上为一级，50及以上为二级，10及以上为三级，10以下为四级；申报级别不低于该级别。"
#   document: "GB 18218-2018"
#   clause: "4.3.2, 4.3.3"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [grade, identify]
#   effective: {from: "2019-03-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Declare the level that R makes, and re-file where the installation was filed with another one.
#     zh: "按R值对应的级别申报；已按其他级别备案的重新备案。"
#   empty_answer: []
package packs.gb18218_2018.hazard.mh_14

import data.lib.hazard

tables := {
	"named": data.packs.gb18218_2018.params.table_1.value,
	"classes": data.packs.gb18218_2018.params.classes.value,
	"gases": data.packs.gb18218_2018.params.toxic_gases.value,
	"unclassed": data.packs.gb18218_2018.params.named_without_class.value,
	"exposed": data.packs.gb18218_2018.params.exposed.value,
	"levels": data.packs.gb18218_2018.params.levels.value,
	"denominator": data.packs.gb18218_2018.params.denominator.value,
}

met if {
	every unit in input.units {
		graded(unit)
	}
}

graded(unit) if unit.scope != "covered"

graded(unit) if {
	unit.scope == "covered"
	hazard.is_not_major(unit, tables)
}

# A unit that is declared as no major hazard has no level: MH-08 says so.
graded(unit) if {
	unit.scope == "covered"
	unit.declared_level != "none"
	level := hazard.level(unit, tables)
	to_number(unit.declared_level) <= level
}

fraction(unit) := sprintf("%d/%d", [hazard.r(unit, tables), 100 * tables.denominator])

observed contains sprintf("%v: R = %v, level %d, declared %v", [unit.id, fraction(unit), hazard.level(unit, tables), unit.declared_level]) if {
	some unit in input.units
	not graded(unit)
}

required := "the level that R makes, or a graver one"

fixes contains {"pointer": sprintf("/units/%d/declared_level", [i]), "value": sprintf("%d", [hazard.level(unit, tables)])} if {
	some i, unit in input.units
	not graded(unit)
}

reckoning := [step |
	some unit in input.units
	unit.scope == "covered"
	hazard.is_major(unit, tables)
	some step in array.concat([weight(unit, chemical) | some chemical in unit.chemicals], outcome(unit))
]

weight(unit, chemical) := {
	"en": sprintf("%v: %v, beta %d/10 times %d kg of %d kg", [unit.id, chemical.name, beta, chemical.quantity_kg, kg]),
	"zh": sprintf("%v：%v，β %d/10 × %d kg / %d kg", [unit.id, chemical.name, beta, chemical.quantity_kg, kg]),
	"fraction": sprintf("%d/%d", [beta * chemical.quantity_kg, 10 * kg]),
} if {
	beta := hazard.beta_tenths(chemical, tables)
	kg := hazard.threshold_kg(chemical, tables)
}

weight(unit, chemical) := {
	"en": sprintf("%v: %v has no beta yet", [unit.id, chemical.name]),
	"zh": sprintf("%v：%v的β待定", [unit.id, chemical.name]),
} if {
	not hazard.beta_tenths(chemical, tables)
}

outcome(unit) := [
	{
		"en": sprintf("%v: R, the sum times alpha %d/10 for %d people", [unit.id, alpha, unit.residents.count]),
		"zh": sprintf("%v：R，合计 × α %d/10（%d人）", [unit.id, alpha, unit.residents.count]),
		"fraction": fraction(unit),
	},
	{
		"en": sprintf("%v: level %d, declared %v", [unit.id, level, unit.declared_level]),
		"zh": sprintf("%v：%d级，申报 %v", [unit.id, level, unit.declared_level]),
	},
] if {
	alpha := hazard.alpha_tenths(unit.residents.count, tables)
	level := hazard.level(unit, tables)
}

outcome(unit) := [{
	"en": sprintf("%v: R cannot be told yet", [unit.id]),
	"zh": sprintf("%v：R待定", [unit.id]),
}] if {
	not hazard.level(unit, tables)
}
