# METADATA
# scope: package
# title: "The fixed hot-work area is reviewed every year and after changes"
# description: >-
#   The risks of the fixed hot-work area were identified at most a year ago, and nothing around it changed
#   since.
# custom:
#   id: hot-area.yearly-review
#   zh:
#     title: "固定动火区每年至少一次风险辨识"
#     description: "固定动火区最近一次风险辨识不超过一年，且此后周围环境未发生变化。"
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
#       Identify the risks of the area again and record the review.
#     zh: "重新开展风险辨识并登记。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.hot_area_yearly_review

import data.lib.clock

applies if input.site.in_fixed_hot_area == true

months := data.packs.gb30871_2022.params.hot_area_review_months.value

met if {
	area := input.facts.fixed_hot_work_areas[input.site.fixed_hot_area]
	area.surroundings_changed == false
	clock.not_after(area.last_review_at, input.act.at)
	time.parse_rfc3339_ns(input.act.at) <= over(area.last_review_at)
}

over(reviewed) := time.add_date(time.parse_rfc3339_ns(reviewed), 0, months, 0)

until := clock.utc(over(area.last_review_at) + clock.second_ns) if {
	area := input.facts.fixed_hot_work_areas[input.site.fixed_hot_area]
}

observed := {"area": input.site.fixed_hot_area, "at": input.act.at}

required := sprintf("reviewed within %v months, surroundings unchanged", [months])
