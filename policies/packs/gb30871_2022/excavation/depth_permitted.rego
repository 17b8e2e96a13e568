# METADATA
# scope: package
# title: "Not deeper than permitted"
# description: >-
#   The depth reached, as stated last, is not above the depth of the permit.
# custom:
#   id: excavation.depth-permitted
#   zh:
#     title: "开挖深度不超过作业票"
#     description: "最近一次填写的已挖深度不超过作业票载明的深度。"
#   document: "GB 30871-2022"
#   clause: "4.16, table A.7"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Stop; deeper digging takes a new permit.
#     zh: "停止作业；需要加深的，重新办理作业票。"
#   empty_answer: []
package packs.gb30871_2022.excavation.depth_permitted

import data.lib.clock

# The rules for 1.2 m and 2 m are judged by the depth of the permit, so nobody may dig past it.
met if {
	clock.not_after(input.excavation.digging.at, input.act.at)
	input.excavation.digging.depth_m <= input.excavation.depth_m
}

# What was stated does not lapse by the clock; another line is a new fact.
until := "never"

observed := {"reached_m": input.excavation.digging.depth_m, "at": input.excavation.digging.at}

required := sprintf("at most %v m", [input.excavation.depth_m])
