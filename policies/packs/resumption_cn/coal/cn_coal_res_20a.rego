# METADATA
# scope: package
# title: "Emergency plan joined to the county's, drilled within half a year"
# description: >-
#   The emergency plan is filed and joined to the county's plan, and a drill was held and reported within the last
#   half year.
# custom:
#   id: CN-COAL-RES-20a
#   zh:
#     title: "应急预案衔接并按期演练"
#     description: "应急预案已备案并与县级预案衔接，半年内组织过演练并报送。"
#   document: "煤矿安全生产条例"
#   clause: "29"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       File the plan, join it to the county's, hold a drill and report it.
#     zh: "完成预案备案与衔接，组织演练并报送。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_20a

import data.lib.clock

limit := data.packs.resumption_cn.params.drill_days.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	input.emergency.plan_filing_no != ""
	input.emergency.county_plan_joined == true
	some drill in input.emergency.drills
	drill.reported == true
	drill.on <= today
	clock.fewer_days(drill.on, today, limit + 2)
}

latest := max({drill.on | some drill in input.emergency.drills; drill.reported == true; drill.on <= today})

until := clock.utc(clock.day_start(latest, data.packs.resumption_cn.params.utc_offset.value) + ((limit + 1) * clock.day_ns))

observed := {"drills": [drill.on | some drill in input.emergency.drills], "county_plan": input.emergency.county_plan_joined}

required := sprintf("a reported drill at most %v days ago", [limit])
