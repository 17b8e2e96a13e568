# METADATA
# scope: package
# title: "Appraisals of gas, rock burst, self-ignition and coal dust are valid"
# description: >-
#   The register holds a valid appraisal of the mine's gas grade, rock burst, self-ignition and coal dust.
# custom:
#   id: CN-COAL-RES-17b
#   zh:
#     title: "瓦斯、冲击地压、自燃、煤尘鉴定有效"
#     description: "登记簿中矿井瓦斯等级、冲击地压、煤层自燃、煤尘爆炸性鉴定均有效。"
#   document: "煤矿安全生产条例"
#   clause: "27"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the appraisal made or renewed and entered.
#     zh: "完成或更新鉴定并登记。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_17b

import data.lib.clock
import data.lib.coal_stop

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

kinds := {"gas_grade", "rock_burst", "self_ignition", "coal_dust"}

met if {
	mine := coal_stop.mine(input.unit, input.facts.mines)
	every kind in kinds {
		appraised(mine, kind)
	}
}

appraised(mine, kind) if {
	some appraisal in mine.appraisals
	appraisal.kind == kind
	appraisal.valid_to >= today
}

# For each kind the appraisal that lasts longest; a day after 2200 stands for "no end".
ends contains clock.day_over(last, data.packs.resumption_cn.params.utc_offset.value) if {
	mine := coal_stop.mine(input.unit, input.facts.mines)
	some kind in kinds
	last := max({appraisal.valid_to | some appraisal in mine.appraisals; appraisal.kind == kind})
	last < "2200-01-01"
}

until := clock.utc(min(ends))

until := "never" if count(ends) == 0

observed contains sprintf("%v to %v", [appraisal.kind, appraisal.valid_to]) if {
	mine := coal_stop.mine(input.unit, input.facts.mines)
	some appraisal in mine.appraisals
}

required := sprintf("all four, valid on %v", [today])
