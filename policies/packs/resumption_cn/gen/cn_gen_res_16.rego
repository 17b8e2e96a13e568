# METADATA
# scope: package
# title: "No other case of the same unit is under way"
# description: >-
#   No other resumption of the same unit is under way; where the enterprise accepts by itself, none of the enterprise is, whatever
#   the unit is called.
# custom:
#   id: CN-GEN-RES-16
#   zh:
#     title: "同一单位无其他在办的复工复产事项"
#     description: "同一停产单位没有其他正在办理的复工复产事项；企业自行验收的，本企业没有其他正在办理的复工复产事项，不论单位名称。"
#   document: "安全生产法 (2021)"
#   clause: "63; 65(1)(3)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept, sign, restart]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Go on with the case that is there, or withdraw it before this one goes on.
#     zh: "在已有事项中继续办理，或者先撤回该事项。"
#   empty_answer: ["/facts/resumptions"]
#   doubt: "No article read speaks of two applications. That a second one is no way around what an authority does in the first is read from articles 63 and 65; cases of every kind count, because another kind would be a way around too; a unit is known by its name"
package packs.resumption_cn.gen.cn_gen_res_16

# Stopped counts: a case that was frozen is there again.
under_way := {"stopped", "applied", "approved", "restarting"}

by_itself if input.stop.track == "A"

by_itself if input.act.action == "self_accept"

met if {
	every id, other in input.facts.resumptions {
		apart(id, other)
	}
}

apart(id, _) if id == input.case.id

apart(_, other) if not other.status in under_way

apart(_, other) if {
	other.status in under_way
	not by_itself
	other.unit != input.unit.name
}

# What others do the clock does not change.
until := "never"

observed contains sprintf("%v: %v", [id, other.status]) if {
	some id, other in input.facts.resumptions
	id != input.case.id
	other.status in under_way
}

required := "no other case of the unit under way; of the enterprise where it accepts by itself"
