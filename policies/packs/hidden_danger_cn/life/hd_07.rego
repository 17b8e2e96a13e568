# METADATA
# scope: package
# title: "A major danger is rectified with money and by a plan"
# description: >-
#   For a major danger the order also names the money and where it comes from, and the plan by which it is
#   rectified.
# custom:
#   id: HD-07
#   zh:
#     title: "重大隐患整改资金和方案落实"
#     description: "重大隐患整改还应落实资金及来源，并有整改方案（预案）。"
#   document: "湖北省 2010 年隐患治理规定 (seen in part)"
#   clause: "CN-INS-09: money, plan (五到位)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [order]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Enter the money, its source and the plan.
#     zh: "补充整改资金、来源和整改方案。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_07

import data.lib.words

applies if input.danger.grade != "general"

met if {
	input.order.money.amount_yuan >= 0
	words.filled(input.order.money.source)
	words.filled(input.order.plan)
}

observed := {"amount_yuan": input.order.money.amount_yuan, "source": input.order.money.source, "plan": input.order.plan}

required := "money, its source, a plan"
