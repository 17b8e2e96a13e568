# METADATA
# scope: package
# title: "One blind at a time on a pipe"
# description: >-
#   No other live permit for blind-plate work at the same time names the same pipe, wherever on the site
#   it is.
# custom:
#   id: blind-plate.one-at-a-time
#   zh:
#     title: "同一管道不得同时进行两处及以上作业"
#     description: "同一时段内，全厂没有其他在办或进行中的盲板抽堵作业票涉及同一管道。"
#   document: "GB 30871-2022"
#   clause: "7.10"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Do one after the other: let the window begin after the other permit ends, or close the other first.
#     zh: "依次作业：待另一张作业票结束或关闭后再进行。"
#   empty_answer: ["/facts/concurrent", "/facts/neighbours"]
package packs.gb30871_2022.blind_plate.one_at_a_time

import data.lib.words

met if {
	words.filled(input.blind.pipe_id)

	# A pipe is longer than an area, and a shared one longer than the site.
	every other in input.facts.concurrent {
		apart(other)
	}
	every other in input.facts.neighbours {
		apart(other)
	}
}

apart(other) if other.kind != "blind-plate"

# Two people write one number in two ways.
apart(other) if {
	other.kind == "blind-plate"
	lower(trim_space(other.shows.pipe)) != lower(trim_space(input.blind.pipe_id))
}

observed contains sprintf("blind-plate work %v on %v", [other.id, other.shows.pipe]) if {
	some other in input.facts.concurrent
	other.kind == "blind-plate"
}

observed contains sprintf("blind-plate work %v on %v", [other.id, other.shows.pipe]) if {
	some other in input.facts.neighbours
	other.kind == "blind-plate"
}

required := sprintf("none other on %v", [input.blind.pipe_id])
