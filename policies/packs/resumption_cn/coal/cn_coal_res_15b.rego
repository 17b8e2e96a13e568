# METADATA
# scope: package
# title: "Special control bodies where the mine has special disasters"
# description: >-
#   For each disaster of the mine in the register (outburst, high gas, rock burst, self-ignition, complex water)
#   there is a special control body and a deputy chief engineer for it.
# custom:
#   id: CN-COAL-RES-15b
#   zh:
#     title: "灾害严重矿井设专门防治机构"
#     description: "登记为突出、高瓦斯、冲击地压、自然发火、水文地质复杂的矿井，设有相应专门防治机构并配备专职副总工程师。"
#   document: "煤矿安全生产条例"
#   clause: "22"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Set up the control body and appoint the deputy chief engineer.
#     zh: "设立专门防治机构并配备专职副总工程师。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_15b

import data.lib.coal_stop

met if guarded(coal_stop.mine(input.unit, input.facts.mines))

guarded(mine) if count(mine.disasters) == 0

guarded(mine) if {
	count(mine.disasters) > 0
	"deputy_chief_engineer" in input.facts.persons[input.staff.special_deputy_chief].posts
	every disaster in mine.disasters {
		disaster in input.staff.control_bodies
	}
}

observed := input.staff.control_bodies

required := {disaster | some disaster in coal_stop.mine(input.unit, input.facts.mines).disasters}
