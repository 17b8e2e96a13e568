# METADATA
# scope: package
# title: "The restart plan goes power, ventilation, gas check, drainage, then people"
# description: >-
#   The restart plan restores power, then ventilation, then checks gas, then drains where it drains, and then lets
#   people return to work; each step has a limit of people and a leader.
# custom:
#   id: CN-COAL-ACC-05
#   zh:
#     title: "复产方案先供电、通风、查瓦斯、排水再进人"
#     description: "复产方案按供电、通风、检查瓦斯、排水（如有）、进人的顺序实施，每步明确人数上限和负责人。"
#   document: "煤矿复产方案内容 (行业通行做法)"
#   clause: "order of steps"
#   basis: interpretation
#   obligation: should
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Reorder the steps and give each a limit of people and a leader.
#     zh: "调整步骤顺序并明确每步人数上限和负责人。"
#   empty_answer: []
#   doubt: "The order is practice; no document read fixes it"
package packs.resumption_cn.coal.cn_coal_acc_05

met if {
	before("power", "ventilation")
	before("ventilation", "gas_check")
	not too_early
	not late("drainage", "staff")
	every step in input.plan.steps {
		step.max_people >= 0
		step.leader != ""
	}
}

# A step of the first kind is there, and one of the second kind, and every one of the first comes earlier.
before(first, second) if {
	some b in input.plan.steps
	b.kind == second
	some a in input.plan.steps
	a.kind == first
	not late(first, second)
}

late(first, second) if {
	some a in input.plan.steps
	a.kind == first
	some b in input.plan.steps
	b.kind == second
	a.n >= b.n
}

# Whatever is not a preparation waits for the gas check.
too_early if {
	some step in input.plan.steps
	step.kind in {"drainage", "staff", "other"}
	some check in input.plan.steps
	check.kind == "gas_check"
	step.n <= check.n
}

observed := [sprintf("%v %v", [step.n, step.kind]) | some step in input.plan.steps]

required := "power, ventilation, gas check, then the rest, drainage before staff; each with a limit of people and a leader"
