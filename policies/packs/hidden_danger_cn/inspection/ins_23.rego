# METADATA
# scope: package
# title: "Closure is proposed on one of the grounds of the law"
# description: >-
#   Closure is proposed where a major danger brought 3 penalties within 180 days or 4 within a year, where the
#   enterprise is still unfit after the stop, or where it refuses the decision to stop, with evidence.
# custom:
#   id: INS-23
#   zh:
#     title: "提请关闭符合法定情形"
#     description: "提请关闭须符合法定情形：存在重大隐患，180日内3次或者一年内4次受到处罚；经停产整顿仍不具备条件；拒不执行停产停业整顿决定；并附证据。"
#   document: "安全生产法 (2021)"
#   clause: "113"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [closure]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name the ground, the penalties and the evidence.
#     zh: "填写法定情形、处罚和证据。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_23

import data.lib.clock

applies if input.act.action == "propose_closure"

met if {
	some _ in input.closure.evidence
	input.closure.ground in {"still_unfit", "refused_stop"}
}

met if {
	some _ in input.closure.evidence
	input.closure.ground == "repeated_penalties"
	some window in data.packs.hidden_danger_cn.params.closure_penalties.value
	some last in input.closure.penalties
	count(within(last, window)) >= window.times
}

# Penalties, each counted once, in the days that end with the last one.
within(last, window) := {penalty.no |
	some penalty in input.closure.penalties
	penalty.on <= last.on
	clock.fewer_days(penalty.on, last.on, window.days + 1)
}

observed := {"ground": input.closure.ground, "penalties": [penalty.on | some penalty in input.closure.penalties]}

required := "3 in 180 days or 4 in a year, still unfit, or a stop that is refused"
