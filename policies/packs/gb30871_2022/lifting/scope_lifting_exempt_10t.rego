# METADATA
# scope: package
# title: "Below 10 t the hazards are analysed all the same"
# description: >-
#   A lift of less than 10 t may do without a permit, but not without an analysis of its hazards and a
#   measure for each.
# custom:
#   id: scope.lifting-exempt-10t
#   zh:
#     title: "10t以下吊装可不办票但须风险分析"
#     description: "质量小于10t的吊装可不办理作业票，但须进行风险分析，且每项危害均有控制措施。"
#   document: "GB 30871-2022"
#   clause: "table B.1, note 3"
#   basis: informative
#   obligation: shall
#   severity: advise
#   stages: [apply]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Analyse the hazards of the lift and enter a measure for each.
#     zh: "补充风险分析，逐项填写控制措施。"
#   empty_answer: []
package packs.gb30871_2022.lifting.scope_lifting_exempt_10t

import data.lib.words

limit := data.packs.gb30871_2022.params.lifting_exempt_below_t.value

applies if input.lifting.mass_t < limit

met if {
	words.filled(input.permit.jsa.ref)
	every item in input.permit.jsa.items {
		words.filled(item.hazard)
		words.filled(item.measure)
	}
}

observed := {"mass_t": input.lifting.mass_t, "jsa": input.permit.jsa.ref}

required := sprintf("below %v t: an analysis, and a measure for every hazard", [limit])
