# METADATA
# scope: package
# title: "The fixed hot-work area is approved and marked"
# description: >-
#   The fixed hot-work area that the permit names was approved by the enterprise and is marked on site.
# custom:
#   id: hot-area.approved
#   zh:
#     title: "固定动火区经审批并有明显标志"
#     description: "作业票所称固定动火区已经企业审批，并设有明显标志。"
#   document: "GB 30871-2022"
#   clause: "5.5.1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the area approved and marked, or grade the permit as the place demands.
#     zh: "完成固定动火区审批并设置标志，或按场所判定级别办理作业票。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.hot_area_approved

import data.lib.clock

applies if input.site.in_fixed_hot_area == true

met if {
	area := input.facts.fixed_hot_work_areas[input.site.fixed_hot_area]
	area.approved_by != ""
	clock.not_after(area.approved_at, input.act.at)
	area.marked == true
}

# What was stated does not lapse by the clock.
until := "never"

observed := {"area": input.site.fixed_hot_area, "at": input.act.at}

required := "approved by the enterprise and marked"
