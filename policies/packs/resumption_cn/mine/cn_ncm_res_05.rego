# METADATA
# scope: package
# title: "The stop plan was filed with town and county by the local date"
# description: >-
#   A mine that stops by its own decision has a plan with maintenance and safety measures, people on duty
#   and a schedule of the restart, filed with the town and the county by the date that the local notice
#   sets.
# custom:
#   id: CN-NCM-RES-05
#   zh:
#     title: "停复产方案按期报乡镇和县级部门"
#     description: "自行停产的矿山制定停复产方案，载明检维修及安全措施、值守人员和复产安排，并在当地规定日期前报乡镇和县级部门。"
#   document: "万盛应急发〔2026〕4号"
#   clause: "stop-resume plan"
#   basis: interpretation
#   obligation: shall
#   severity: advise
#   stages: [stop, apply]
#   effective: {from: "2026-02-12", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Complete the plan and file it with both; write down the date of the local notice.
#     zh: "补充方案并报乡镇和县级部门，填写当地规定的截止日。"
#   empty_answer: []
#   doubt: "a district's notice, the pattern elsewhere"
package packs.resumption_cn.mine.cn_ncm_res_05

import data.lib.clock

applies if input.stop.kind == "own"

offices := data.packs.resumption_cn.params.mine_filing_offices.value

zone := data.packs.resumption_cn.params.zone.value

met if {
	input.stop.plan.ref != ""
	input.stop.plan.measures != ""
	input.stop.plan.restart_schedule != ""
	some person in input.stop.plan.duty_people
	person != ""
	every office in offices {
		filed(office)
	}
}

filed(office) if {
	some filing in input.stop.plan.filings
	filing.to == office
	clock.day(filing.at, zone) <= deadline
	clock.not_after(filing.at, input.act.at)
}

# The earlier of the date that the mine states and of the one that this pack knows for the place and the year.
deadline := min(dates)

dates contains input.stop.plan.file_by

dates contains row.by if {
	some row in data.packs.resumption_cn.params.mine_stop_plan_dates.value
	startswith(input.enterprise.division, row.division)
	startswith(input.stop.first_day, row.year)
}

# What was filed does not lapse by the clock.
until := "never"

observed contains sprintf("%v at %v", [filing.to, filing.at]) if some filing in input.stop.plan.filings

required := sprintf("filed with %v by %v", [concat(", ", offices), deadline])
