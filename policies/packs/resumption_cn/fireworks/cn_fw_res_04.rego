# METADATA
# scope: package
# title: "The restart plan goes by stages"
# description: >-
#   Where the division says so the plan restarts black powder, fuse and class 1 first, then class 2, then class 3.
# custom:
#   id: CN-FW-RES-04
#   zh:
#     title: "复产方案分步恢复"
#     description: "所在地规定分步复产的，方案依次为黑火药、引火线和第一类，第二类，第三类。"
#   document: "浏阳市烟花爆竹企业复工复产要求"
#   clause: "stages"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   doubt: "A page of one city, seen in part; its classes are read in the order in which they stand there"
#   remedy:
#     en: >-
#       Put the steps of the plan in the order of the stages.
#     zh: "按规定顺序调整方案步骤。"
#   empty_answer: []
package packs.resumption_cn.fireworks.cn_fw_res_04

import data.lib.division

# The stage in which a product restarts; what the document does not name restarts at any.
stages[product] := stage if {
	some adopter, rule in data.packs.resumption_cn.params.staged_restart.value
	division.covers(adopter, input.enterprise.division)
	some product, stage in rule.stages
}

applies if {
	some adopter, _ in data.packs.resumption_cn.params.staged_restart.value
	division.covers(adopter, input.enterprise.division)
}

met if {
	every earlier in input.plan.steps {
		every later in input.plan.steps {
			in_order(earlier, later)
		}
	}
}

in_order(earlier, later) if earlier.n >= later.n

in_order(earlier, _) if not stages[earlier.product]

in_order(_, later) if not stages[later.product]

in_order(earlier, later) if stages[earlier.product] <= stages[later.product]

observed := {sprintf("%v", [step.n]): step.product | some step in input.plan.steps}

required := {"stages": stages}
