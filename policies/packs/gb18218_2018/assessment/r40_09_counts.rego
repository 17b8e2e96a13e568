# METADATA
# scope: package
# title: "What a chemical counts as agrees with its class"
# description: >-
#   Every chemical of an installation counts as what its class, or the row that names it, makes it: toxic gas, explosive, flammable gas or flammable liquid.
# custom:
#   id: R40-09-COUNTS
#   zh:
#     title: "危险化学品属性与类别一致"
#     description: "重大危险源的各危险化学品按其类别或表列名称填写属性：毒性气体、爆炸品、易燃气体、易燃液体。"
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
#       State what the chemical counts as, at least what its class makes it.
#     zh: "补充填写危险化学品属性，至少包括其类别对应的属性。"
#   empty_answer: []
package packs.gb18218_2018.assessment.r40_09_counts

import data.lib.hazard
import data.lib.installations

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(_, mh) if {
	every chemical in mh.chemicals {
		agrees(chemical)
	}
}

# A chemical that table 1 names goes by its row, another by its classes; the gases of table 3 are toxic either way.
agrees(chemical) if {
	rows := hazard.rows(chemical, tables)
	fits(chemical, rows)
	tame(chemical, rows)
}

fits(chemical, rows) if {
	count(rows) > 0
	every row in rows {
		of_row(chemical, row)
	}
}

fits(chemical, rows) if {
	count(rows) == 0
	every class in chemical.classes {
		of_class(chemical, class)
	}
}

tame(chemical, rows) if {
	chemical.counts_as
	not toxic_gas(chemical, rows)
}

tame(chemical, _) if counts(chemical, toxic)

toxic_gas(_, rows) if {
	some _, gas in tables.gases
	gas.row in rows
}

toxic_gas(chemical, _) if {
	some cas, gas in tables.gases
	gas.row == "none"
	chemical.cas == cas
	hazard.pure(chemical)
}

of_row(_, row) if not row_features[row]

of_row(chemical, row) if counts(chemical, row_features[row])

of_class(_, class) if not class_features[class]

of_class(chemical, class) if counts(chemical, class_features[class])

counts(chemical, features) if {
	some feature in features
	feature in chemical.counts_as
}

toxic := data.packs.gb18218_2018.params.toxic_gas_features.value

row_features := data.packs.gb18218_2018.params.row_features.value

class_features := data.packs.gb18218_2018.params.class_features.value

tables := {
	"named": data.packs.gb18218_2018.params.table_1.value,
	"classes": data.packs.gb18218_2018.params.classes.value,
	"gases": data.packs.gb18218_2018.params.toxic_gases.value,
	"denominator": data.packs.gb18218_2018.params.denominator.value,
}

observed contains sprintf("%v: %v counts as %v", [id, chemical.name, concat(", ", chemical.counts_as)]) if {
	some id, mh in asked
	some chemical in mh.chemicals
	not agrees(chemical)
}

required := "what its class, or its row of table 1, makes it"

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "states what the chemicals count as", "zh": "填写危险化学品属性"}
