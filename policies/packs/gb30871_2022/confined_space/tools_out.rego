# METADATA
# scope: package
# title: "All tools are out"
# description: >-
#   When the work is finished, as many tools of each kind came out as went in.
# custom:
#   id: confined-space.tools-out
#   zh:
#     title: "工器具全部带出"
#     description: "作业结束后，各种类工器具带出数量与带入数量一致。"
#   document: "GB 30871-2022"
#   clause: "6.9 g"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [close]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Look for what is missing inside; register what comes out.
#     zh: "在空间内查找遗漏的工器具，带出后登记。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.tools_out

import data.lib.clock

met if {
	every entry in input.confined.tool_log {
		clock.not_after(entry.at, input.act.at)
		counted(entry.tool, true) == counted(entry.tool, false)
	}
}

counted(tool, inside) := sum([entry.count |
	some entry in input.confined.tool_log
	entry.tool == tool
	entry.inside == inside
])

# What is out stays out, unless somebody registers otherwise.
until := "never"

observed contains sprintf("%v: %v in, %v out", [entry.tool, counted(entry.tool, true), counted(entry.tool, false)]) if some entry in input.confined.tool_log

required := "as many out as in, of each kind"
