# METADATA
# scope: package
# title: "Hebei: after an accident of gas, water or fire the department accepts"
# description: >-
#   In Hebei a mine does not accept itself after a stop that an accident by loss of control over gas, water or fire
#   concerns: one whose danger was not removed before the stop began. The department accepts.
# custom:
#   id: CN-13-COAL-RES-02
#   zh:
#     title: "河北：瓦斯、水、火失控事故后停产的由部门验收"
#     description: "河北省内煤矿，因瓦斯、水、火失控发生事故（停产开始前危险未排除）的，不得自行验收，由监管部门组织验收。"
#   document: "河北省应急管理厅煤矿复工复产验收通知"
#   clause: "fifth class: local stop after an accident"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Apply for acceptance by the department instead.
#     zh: "改为申请监管部门组织验收。"
#   empty_answer: ["/facts/accidents"]
#   doubt: "which accident a stop follows is read from when its danger was removed; the notice was read in part"
package packs.resumption_cn_13.coal.cn_13_coal_res_02

import data.lib.clock

applies if input.stop.track == "A"

# Whatever track the application claims, the mine's own acceptance is judged when it is tried.
applies if input.act.action == "self_accept"

zone := data.packs.resumption_cn.params.zone.value

met if {
	every accident in input.facts.accidents {
		no_concern(accident)
	}
	input.facts.complete.accidents == true
}

no_concern(accident) if accident.control_failure == "none"

no_concern(accident) if clock.day(accident.danger_cleared.at, zone) < input.stop.first_day

observed contains sprintf("%v: %v", [id, accident.control_failure]) if {
	some id, accident in input.facts.accidents
	not no_concern(accident)
}

required := "no accident of gas, water or fire behind the stop"

# On another track the clause does not apply.
fixes contains {"pointer": "/stop/track", "value": "B"}
