# METADATA
# scope: package
# title: "Hebei: mines of the province and of the state are accepted jointly"
# description: >-
#   In Hebei a mine that the province or the state owns is accepted by the department of the province together with
#   the mine safety inspection body.
# custom:
#   id: CN-13-COAL-RES-03
#   zh:
#     title: "河北：省属和中央企业煤矿由省级部门与监察机构联合验收"
#     description: "河北省内省属、中央企业所属煤矿，由省级监管部门与矿山安全监察机构联合验收。"
#   document: "河北省应急管理厅煤矿复工复产验收通知"
#   clause: "joint acceptance"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the department of the province and the inspection body accept together, and name the body on the sheet.
#     zh: "由省级部门与监察机构联合验收，并在验收表中载明。"
#   empty_answer: []
#   doubt: "whose a mine is stands in the register of mines; the notice was read in part"
package packs.resumption_cn_13.coal.cn_13_coal_res_03

import data.lib.coal_stop
import data.lib.division

applies if input.act.action == "accept"

owners := data.packs.resumption_cn_13.params.jointly_accepted_owners.value

# Of other owners the department accepts alone; a mine that the register does not hold has none.
met if {
	mine := coal_stop.mine(input.unit, input.facts.mines)
	not mine.ownership in owners
}

met if {
	division.of_level(input.act.division, "province", input.enterprise.division)
	"mine_inspection" in input.acceptance.joint
}

observed := {"accepted_by": input.act.division, "jointly_with": input.acceptance.joint}

required := "the department of the province, with mine_inspection"
