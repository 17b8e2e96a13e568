# METADATA
# scope: package
# title: "Same fall line: one protective layer, two above 24 m"
# description: >-
#   Nobody works above or below in the same fall line, or one protective layer separates the levels, two
#   above 24 m; every case nearby was looked at.
# custom:
#   id: height.cross-level
#   zh:
#     title: "同一坠落方向交叉作业隔离防护"
#     description: "同一坠落方向上无上下交叉作业；确需交叉的，设隔离防护层，坠落高度超过24m的设双层；周边作业均已核对。"
#   document: "GB 30871-2022"
#   clause: "8.2.8"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Separate the jobs in time or place; otherwise set up the layers and state them with the cases that
#       were looked at.
#     zh: "错开作业；无法避免的，设置隔离防护层，并填写层数和已核对的周边作业。"
#   empty_answer: ["/facts/neighbours"]
package packs.gb30871_2022.height.cross_level

import data.lib.clock

layers := data.packs.gb30871_2022.params.height_layers.value

# Which other permits are near is taken from the register of cases, not from the applicant; whether they lie in the
# fall line only people on site can tell.
met if {
	looked
	input.height.levels.same_fall_line == false
}

met if {
	looked
	input.height.levels.same_fall_line == true
	protected
}

looked if {
	clock.not_after(input.height.levels.at, input.act.at)
	every other in input.facts.neighbours {
		named(other.id)
	}
}

named(id) if {
	some assessed in input.height.levels.others
	assessed == id
}

protected if {
	input.height.h_m <= layers.above_m
	input.height.levels.layers >= layers.below
}

protected if input.height.levels.layers >= layers.above

# What was stated does not lapse by the clock; a new neighbour is a new fact.
until := "never"

observed := {
	"same_fall_line": input.height.levels.same_fall_line,
	"others": input.height.levels.others,
	"height_m": input.height.h_m,
}

required := {
	"others": {other.id | some other in input.facts.neighbours},
	"layers": sprintf("%v, %v above %v m", [layers.below, layers.above, layers.above_m]),
}
