# METADATA
# scope: package
# title: "Gas that gathered is released by measures of its own and a competent team"
# description: >-
#   Where ventilation did not run during the stop, the release of gas has measures of its own, a leader, and is
#   done by a rescue team or professionals.
# custom:
#   id: CN-COAL-ACC-06
#   zh:
#     title: "停风后瓦斯排放有专门措施和合格队伍"
#     description: "停产期间停风的，瓦斯排放有专门措施和负责人，由救护队或专业人员实施。"
#   document: "国家煤矿复产验收通知 (2008)"
#   clause: "gas after a power loss"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Write the measures and have a rescue team or professionals release the gas.
#     zh: "编制专门措施，由救护队或专业人员排放瓦斯。"
#   empty_answer: []
#   doubt: "A notice of 2008, seen in a copy; that the release has measures of its own and a leader is practice"
package packs.resumption_cn.coal.cn_coal_acc_06

applies if input.stop.systems_kept_up.ventilation == false

# A line of the upkeep log says so even where the application does not.
applies if {
	some line in input.upkeep
	line.system == "ventilation"
	line.running == false
}

met if {
	input.plan.gas_release.measures != ""
	input.plan.gas_release.leader != ""
	input.plan.gas_release.team in data.packs.resumption_cn.params.gas_release_teams.value
}

observed := {"team": input.plan.gas_release.team, "measures": input.plan.gas_release.measures}

required := sprintf("measures of its own, a leader, one of %v", [concat(", ", data.packs.resumption_cn.params.gas_release_teams.value)])
