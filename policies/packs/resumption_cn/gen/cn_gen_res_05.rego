# METADATA
# scope: package
# title: "Hazards shown to the staff, major ones reported to authority and workers' congress"
# description: >-
#   The log of hazards was shown to the staff after the stop began, and where a major hazard stands in the
#   application its handling was reported to the authority and to the workers' congress.
# custom:
#   id: CN-GEN-RES-05
#   zh:
#     title: "隐患向员工通报、重大隐患双报告"
#     description: "停产后隐患排查治理情况已向从业人员通报；有重大事故隐患的，已报告监管部门和职工大会或职工代表大会。"
#   document: "安全生产法 (2021)"
#   clause: "41"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Show the log to the staff and make both reports.
#     zh: "完成通报并向两方面报告。"
#   empty_answer: ["/hazards"]
package packs.resumption_cn.gen.cn_gen_res_05

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

met if {
	since_the_stop(input.hazard_handling.shown_to_staff_at)
	every hazard in input.hazards {
		reported(hazard)
	}
}

# Anything but "general" counts as major.
reported(hazard) if hazard.grade == "general"

reported(hazard) if {
	hazard.grade != "general"
	clock.not_after(hazard.found_at, input.hazard_handling.authority_report_at)
	clock.not_after(input.hazard_handling.authority_report_at, input.act.at)
	clock.not_after(hazard.found_at, input.hazard_handling.congress_report_at)
	clock.not_after(input.hazard_handling.congress_report_at, input.act.at)
}

since_the_stop(at) if {
	clock.day(at, zone) >= input.stop.first_day
	clock.not_after(at, input.act.at)
}

# What was shown and reported does not lapse by the clock.
until := "never"

observed := {"staff": input.hazard_handling.shown_to_staff_at, "authority": input.hazard_handling.authority_report_at, "congress": input.hazard_handling.congress_report_at}

required := "shown since the stop began; major hazards reported to both after they were found"
