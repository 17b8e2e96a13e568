# METADATA
# scope: package
# title: "Within the time of the hot work or entry that it serves"
# description: >-
#   Where the supply serves hot work or work in a confined space, that permit is linked, has not ended,
#   and its window holds the whole window of this one.
# custom:
#   id: temp-power.match-linked
#   zh:
#     title: "与所服务的动火、受限空间作业时间一致"
#     description: "用于动火、受限空间作业的，已关联其作业票，该票未终止，且临时用电时间不超出其作业时间。"
#   document: "GB 30871-2022"
#   clause: "10.8"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Link the permit, set this window within its time, or remove the line when that work has ended.
#     zh: "关联作业票并调整用电时间；所服务的作业已结束的，拆除临时用电线路。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.match_linked

import data.lib.clock

parents := data.packs.gb30871_2022.params.temp_power_parents.value

applies if {
	some served in input.temp_power.serves
	served in parents
}

# A linked permit of those operations counts, whatever the form says of what is served.
applies if {
	some link in input.permit.linked
	link.kind in parents
}

met if {
	start := input.permit.window.start
	end := input.permit.window.end
	every served in input.temp_power.serves {
		named(served)
	}
	every link in input.permit.linked {
		matches(link, start, end)
	}
}

named(served) if not served in parents

named(served) if {
	some link in input.permit.linked
	link.kind == served
}

matches(link, _, _) if not link.kind in parents

matches(link, start, end) if {
	link.kind in parents
	some other in input.facts.linked
	serves(other, link)
	clock.not_after(other.start, start)
	clock.not_after(end, other.end)
}

serves(other, link) if {
	other.number == link.no
	other.kind == data.packs.gb30871_2022.params.approval.value[link.kind].kind
	not other.state in {"closed", "expired", "rejected", "withdrawn", "cancelled"}
}

observed := {
	"serves": input.temp_power.serves,
	"linked": {sprintf("%v %v, %v: %v to %v", [other.kind, other.number, other.state, other.start, other.end]) | some other in input.facts.linked},
}

required := sprintf("a linked permit that has not ended and holds %v to %v", [input.permit.window.start, input.permit.window.end])

# An approved window is not moved; it can only be set before.
fixes contains {"pointer": "/permit/window/start", "value": other.start} if {
	input.stage == "approve"
	some link in input.permit.linked
	some other in input.facts.linked
	serves(other, link)
	clock.after(other.start, input.permit.window.start)
}

fixes contains {"pointer": "/permit/window/end", "value": other.end} if {
	input.stage == "approve"
	some link in input.permit.linked
	some other in input.facts.linked
	serves(other, link)
	clock.after(input.permit.window.end, other.end)
}
