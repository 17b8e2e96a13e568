# METADATA
# scope: package
# title: "A restart plan"
# description: >-
#   There is a restart plan, and each of its steps has a leader.
# custom:
#   id: CN-GEN-SIX-02
#   zh:
#     title: "制定一个复工复产方案"
#     description: "已制定复工复产方案，各步骤均有负责人。"
#   document: "复工复产“六个一” (湘潭市)"
#   clause: "六个一 (2)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   doubt: "A local list, binding where it was adopted; the day from which it binds is not known"
#   remedy:
#     en: >-
#       Write the restart plan and name a leader for each step.
#     zh: "制定复工复产方案，明确各步骤负责人。"
#   empty_answer: []
package packs.resumption_cn.trade.cn_gen_six_02

import data.lib.division

# Only where the enterprise's own division adopted the document.
applies if {
	some adopter, _ in data.packs.resumption_cn.params.six_ones.value
	division.covers(adopter, input.enterprise.division)
}

documents contains document if {
	some adopter, document in data.packs.resumption_cn.params.six_ones.value
	division.covers(adopter, input.enterprise.division)
}

met if {
	input.plan.ref != ""
	count(input.plan.steps) > 0
	every step in input.plan.steps {
		step.leader != ""
	}
}

observed := {"plan": input.plan.ref, "steps": count(input.plan.steps)}

required := {"plan": "with a leader for each step", "by": documents}
