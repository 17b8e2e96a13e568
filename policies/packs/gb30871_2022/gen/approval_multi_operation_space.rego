# METADATA
# scope: package
# title: "Work inside a confined space goes on only while its entry permit stands"
# description: >-
#   Each confined-space permit that this one names is approved or in progress, not suspended, and its window is not over:
#   the rules of both operations bind, and the shorter window ends the work.
# custom:
#   id: gen.approval.multi-operation.space
#   zh:
#     title: "受限空间内的作业以受限空间作业票有效为前提"
#     description: "所关联的各受限空间安全作业票已批准或正在作业，未暂停，且未超过其作业实施时间；两类作业的要求同时执行，以先到期者为准。"
#   document: "GB 30871-2022"
#   clause: "4.6"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the confined-space permit approved, resumed or issued anew first; until then the work inside stays stopped.
#     zh: "先批准、恢复或重新办理受限空间作业票；此前停止其内的作业。"
#   empty_answer: []
package packs.gb30871_2022.gen.approval_multi_operation_space

import data.lib.clock

applies if {
	some link in input.permit.linked
	link.kind == "confined_space"
}

met if {
	every link in input.permit.linked {
		open(link)
	}
}

open(link) if link.kind != "confined_space"

open(link) if {
	link.kind == "confined_space"
	some other in input.facts.linked
	stands(other, link.no)
}

# Whoever is inside is out when the entry is suspended.
stands(other, number) if {
	other.number == number
	other.kind == data.packs.gb30871_2022.params.approval.value.confined_space.kind
	other.state in {"approved", "reported", "active"}
	clock.not_after(input.act.at, other.end)
}

ends := {time.parse_rfc3339_ns(other.end) |
	some link in input.permit.linked
	link.kind == "confined_space"
	some other in input.facts.linked
	stands(other, link.no)
}

until := clock.utc(min(ends) + clock.second_ns)

observed contains sprintf("%v: %v, to %v", [other.number, other.state, other.end]) if {
	some link in input.permit.linked
	link.kind == "confined_space"
	some other in input.facts.linked
	other.number == link.no
}

required := sprintf("each confined-space permit approved or in progress, not over at %v", [input.act.at])
