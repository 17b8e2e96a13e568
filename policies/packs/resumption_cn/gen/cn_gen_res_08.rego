# METADATA
# scope: package
# title: "Major hazard installations are filed, assessed, monitored and planned for"
# description: >-
#   Every major hazard installation in the register is filed with the local department, assessed and not due for
#   assessment, monitored, and has an emergency plan; somebody answers for the register.
# custom:
#   id: CN-GEN-RES-08
#   zh:
#     title: "重大危险源备案、评估、监控和预案"
#     description: "登记的重大危险源均已备案、评估在期、实施监控并有应急预案，且登记簿完整性已有人负责声明。"
#   document: "安全生产法 (2021)"
#   clause: "40"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       File, assess or monitor the installation and have the register updated.
#     zh: "完成备案、评估、监控并更新登记簿。"
#   empty_answer: ["/facts/major_hazards"]
package packs.resumption_cn.gen.cn_gen_res_08

import data.lib.clock

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

met if {
	every installation in input.facts.major_hazards {
		kept(installation)
	}
	input.facts.complete.major_hazards == true
}

kept(installation) if {
	installation.filing_no != ""
	installation.filed_on <= today
	installation.assessed_on <= today
	installation.assessment_due_on >= today
	installation.monitored == true
	installation.emergency_plan != ""
}

# A day after 2200 stands for "no end".
ends contains clock.day_over(installation.assessment_due_on, data.packs.resumption_cn.params.utc_offset.value) if {
	some installation in input.facts.major_hazards
	installation.assessment_due_on < "2200-01-01"
}

until := clock.utc(min(ends))

until := "never" if count(ends) == 0

observed contains id if {
	some id, installation in input.facts.major_hazards
	not kept(installation)
}

required := sprintf("each filed, assessed beyond %v, monitored, with a plan", [today])
