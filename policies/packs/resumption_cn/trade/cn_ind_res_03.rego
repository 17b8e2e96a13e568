# METADATA
# scope: package
# title: "Zhengzhou: five in place before the restart"
# description: >-
#   In Zhengzhou responsibility, training, investment, site and rescue are each confirmed as in place, by a named
#   person.
# custom:
#   id: CN-IND-RES-03
#   zh:
#     title: "郑州：“五个到位”"
#     description: "郑州市内企业，责任、培训、投入、现场、救援均已落实到位并有确认人。"
#   document: "郑州市某乡镇复工复产提示 (未注明日期)"
#   clause: "五个到位"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [apply, accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "An undated reminder of a township, read as a pattern for its city; the six further points are not listed in what was read"
#   remedy:
#     en: >-
#       Put what is missing in place and have it confirmed.
#     zh: "落实缺项并由专人确认。"
#   empty_answer: []
package packs.resumption_cn.trade.cn_ind_res_03

import data.lib.division

# Only where the enterprise's own division adopted the document.
applies if {
	some adopter, _ in data.packs.resumption_cn.params.five_in_place.value
	division.covers(adopter, input.enterprise.division)
}

documents contains document if {
	some adopter, document in data.packs.resumption_cn.params.five_in_place.value
	division.covers(adopter, input.enterprise.division)
}

met if {
	in_place(input.five.responsibility)
	in_place(input.five.training)
	in_place(input.five.investment)
	in_place(input.five.site)
	in_place(input.five.rescue)
}

in_place(point) if {
	point.in_place == true
	point.confirmed_by != ""
}

required := {"in_place": ["responsibility", "training", "investment", "site", "rescue"], "by": documents}
