# METADATA
# scope: package
# title: "The plan of the stop lists the hazardous stock"
# description: >-
#   The plan of a planned stop lists what hazardous stock is left, how much and where, as of the day of its filing or
#   earlier; an empty list says that nothing is left.
# custom:
#   id: CN-CHEM-RES-05e
#   zh:
#     title: "停车处置方案列明危险物料存量"
#     description: "计划停车的处置方案列明截至备案之日的危险物料名称、存量和位置；清单为空表示无存量。"
#   document: "化工装置开停车 (行业通行做法)"
#   clause: "hazardous stock list"
#   basis: interpretation
#   obligation: shall
#   severity: advise
#   stages: [stop, safe]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "practice, from the state table of the catalogue; no document read asks for the list, so it advises"
#   remedy:
#     en: >-
#       List the hazardous stock with quantity and place.
#     zh: "补充危险物料存量清单，注明数量和位置。"
#   empty_answer: ["/stop/disposal_plan/stock"]
package packs.resumption_cn.chem.cn_chem_res_05e

applies if input.stop.kind == "own"

met if {
	input.stop.disposal_plan.stock_on <= input.stop.disposal_plan.filed_on
	every item in input.stop.disposal_plan.stock {
		item.substance != ""
		item.kg >= 0
		item.place != ""
	}
}

observed := {"stock_on": input.stop.disposal_plan.stock_on, "filed_on": input.stop.disposal_plan.filed_on}

required := "each substance with quantity and place, as of the filing or earlier"
