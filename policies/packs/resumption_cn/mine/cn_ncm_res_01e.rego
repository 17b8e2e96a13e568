# METADATA
# scope: package
# title: "The mine's own acceptance was filed before the restart"
# description: >-
#   Where the mine accepted itself, the acceptance was filed with the county after it was done and before
#   the restart.
# custom:
#   id: CN-NCM-RES-01e
#   zh:
#     title: "自行验收已备案"
#     description: "矿山自行验收的，验收后、恢复生产前已向县级部门备案。"
#   document: "非煤矿山复工复产流程设计"
#   clause: "own acceptance, filing"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2023-02-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       File the acceptance and enter when and with whom.
#     zh: "将自行验收情况报备并登记时间和单位。"
#   empty_answer: []
#   doubt: "the design of the workflow asks for the filing, no document read does; with whom is a parameter"
package packs.resumption_cn.mine.cn_ncm_res_01e

import data.lib.clock

applies if input.stop.track == "A"

offices := data.packs.resumption_cn.params.mine_acceptance_filing_offices.value

met if {
	every office in offices {
		filed(office)
	}
}

filed(office) if {
	some filing in input.acceptance_filings
	filing.to == office
	clock.not_after(input.self_acceptance.at, filing.at)
	clock.not_after(filing.at, input.act.at)
}

# What was filed does not lapse by the clock.
until := "never"

observed contains sprintf("%v at %v", [filing.to, filing.at]) if some filing in input.acceptance_filings

required := sprintf("filed with %v after %v", [concat(", ", offices), input.self_acceptance.at])
