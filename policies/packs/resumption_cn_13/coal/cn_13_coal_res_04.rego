# METADATA
# scope: package
# title: "Hebei: the city and the inspection body look again at what a county accepted"
# description: >-
#   In Hebei a mine that the county accepts restarts only after the department of the city and the mine safety
#   inspection body have looked again, together, at what the county accepted, and found it in order.
# custom:
#   id: CN-13-COAL-RES-04
#   zh:
#     title: "河北：县级验收的由市级部门与监察机构联合复查"
#     description: "河北省内由县级验收的煤矿，县级验收后由市级监管部门与矿山安全监察机构联合复查合格，方可恢复生产。"
#   document: "河北省应急管理厅煤矿复工复产验收通知"
#   clause: "joint second look"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Ask the department of the city for the joint look, and have its result entered.
#     zh: "报请市级部门与监察机构联合复查并登记结论。"
#   empty_answer: []
#   doubt: "that the look comes before the restart is read into the notice, which was read in part"
package packs.resumption_cn_13.coal.cn_13_coal_res_04

import data.lib.clock
import data.lib.coal_stop
import data.lib.division

applies if {
	input.stop.track in {"B", "C"}
	accepting == "county"
}

accepting := coal_stop.accepting(
	input.enterprise.supervising_level,
	input.unit,
	input.facts,
	data.packs.resumption_cn.params.coal_accepted_by.value,
	data.packs.resumption_cn.params.coal_accepted_by_owner.value,
)

met if {
	input.second_look.result == "pass"
	"mine_inspection" in input.second_look.bodies
	division.of_level(input.second_look.division, "city", input.enterprise.division)

	# What was looked at is the acceptance that stands.
	clock.not_after(input.acceptance.at, input.second_look.at)
	clock.not_after(input.second_look.at, input.act.at)
}

# What was looked at does not lapse by the clock.
until := "never"

observed := {"result": input.second_look.result, "division": input.second_look.division, "bodies": input.second_look.bodies}

required := "passed, by the department of the city with mine_inspection, after the acceptance"
