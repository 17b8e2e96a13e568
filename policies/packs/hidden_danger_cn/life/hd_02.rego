# METADATA
# scope: package
# title: "The criteria named were in force on the day it was found"
# description: >-
#   Every criterion that is named stands in the table of criteria and was in force on the day on which the
#   danger was found.
# custom:
#   id: HD-02
#   zh:
#     title: "所引判定条款在发现当日有效"
#     description: "所引用的判定条款均在判定标准表中，且在发现隐患当日有效。"
#   document: "重大事故隐患判定标准"
#   clause: "our reading: a danger is judged by the criteria of the day on which it was found"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [find]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name the criteria that were in force on the day it was found, or none and grade it general.
#     zh: "改引发现当日有效的判定条款；无相应条款的不引用并定为一般隐患。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_02

import data.lib.clock

table := data.packs.hidden_danger_cn.params.criteria.value

found_on := clock.day(input.danger.found_at, data.packs.hidden_danger_cn.params.zone.value)

applies if {
	some _ in input.danger.criteria
}

met if {
	every i, _ in input.danger.criteria {
		in_force(input.danger.criteria[i])
	}
}

in_force(id) if {
	table[id].from <= found_on
	table[id].to == ""
}

# The day `to` is the first on which it is no more in force.
in_force(id) if {
	table[id].from <= found_on
	found_on < table[id].to
}

observed := {"found_on": found_on, "not_in_force": out}

out contains id if {
	some id in input.danger.criteria
	not in_force(id)
}

required := "criteria of the day on which it was found"
