# METADATA
# scope: package
# title: "No crane carries more than its rating; slings are calculated"
# description: >-
#   The cranes together carry load and tackle, none more than its rated capacity at its radius, and the
#   slings were chosen by calculation.
# custom:
#   id: lifting.load-limit
#   zh:
#     title: "不得超负荷,吊索具计算"
#     description: "各起重机械承担的载荷合计不小于吊物与吊具质量之和，且均不超过该幅度下的额定起重量；吊索、吊具经计算选用。"
#   document: "GB 30871-2022"
#   clause: "9.2.7"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Take a larger crane or a smaller radius; calculate the slings and enter the number.
#     zh: "更换起重机械或减小作业幅度；补充吊索具计算书。"
#   empty_answer: []
package packs.gb30871_2022.lifting.load_limit

import data.lib.load
import data.lib.words

met if {
	words.filled(input.lifting.calc_ref)
	every crane in input.lifting.cranes {
		load.within(crane.load_t, crane.rated_t, 100)
	}
	carried >= whole
}

# Shares that do not add up to the load leave a part of it to nobody.
carried := sum([load.kg(crane.load_t) | some crane in input.lifting.cranes])

whole := load.kg(input.lifting.mass_t) + load.kg(input.lifting.tackle_mass_t)

observed contains sprintf("%v: %v t of %v t", [crane.name, crane.load_t, crane.rated_t]) if some crane in input.lifting.cranes

required := sprintf("each at most its rating, together at least %v kg, slings calculated", [whole])
