# METADATA
# scope: package
# title: "Mixtures count by 4.2.3"
# description: >-
#   Of every mixture it is stated, with evidence, whether it is of the same class as the pure substance:
#   then the whole mixture counts as that substance, otherwise by its own class.
# custom:
#   id: MH-10
#   zh:
#     title: "混合物按4.2.3计算"
#     description: "每种混合物写明其是否与纯物质属于相同危险类别及依据：相同的按纯物质计算总量，不同的按混合物自身类别确定临界量。"
#   document: "GB 18218-2018"
#   clause: "4.2.3"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [grade, identify]
#   effective: {from: "2019-03-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       State the class of the mixture and the document that shows it.
#     zh: "写明混合物类别和依据文件。"
#   empty_answer: []
package packs.gb18218_2018.hazard.mh_10

import data.lib.words

applies if {
	some unit in input.units
	some chemical in unit.chemicals
	chemical.mixture == true
}

met if {
	every unit in input.units {
		settled(unit)
	}
}

settled(unit) if unit.scope != "covered"

settled(unit) if {
	unit.scope == "covered"
	every chemical in unit.chemicals {
		classed(chemical)
	}
}

classed(chemical) if chemical.mixture == false

classed(chemical) if {
	chemical.mixture == true
	chemical.same_class_as_pure in {true, false}
	words.filled(chemical.mixture_evidence)
}

observed contains sprintf("%v: %v", [unit.id, chemical.name]) if {
	some unit in input.units
	some chemical in unit.chemicals
	not classed(chemical)
}

required := "its class, and the document that shows it"
