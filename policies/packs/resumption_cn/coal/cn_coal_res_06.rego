# METADATA
# scope: package
# title: "A mine accepts itself only if four systems kept running"
# description: >-
#   A mine may accept its own resumption only if ventilation, drainage, safety monitoring and personnel
#   positioning were all kept running during the stop, and no upkeep line says that one was down.
# custom:
#   id: CN-COAL-RES-06
#   zh:
#     title: "停产期间四个系统保持运行方可自行验收"
#     description: "停产期间通风、排水、安全监控、人员位置监测系统均保持运行，且维护记录无停运的，方可自行组织验收。"
#   document: "煤矿复工复产验收管理办法 (煤安监行管〔2019〕4号)"
#   clause: "3(1)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Apply for acceptance by the supervision department instead.
#     zh: "改为申请煤矿安全监管部门验收。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_06

applies if input.stop.track == "A"

# Whatever track the application claims, the mine's own acceptance is judged when it is tried.
applies if input.act.action == "self_accept"

met if {
	input.stop.systems_kept_up.ventilation == true
	input.stop.systems_kept_up.drainage == true
	input.stop.systems_kept_up.monitoring == true
	input.stop.systems_kept_up.positioning == true

	# The mine's own upkeep lines may contradict what it declares.
	every line in input.upkeep {
		line.running == true
	}
}

observed := {
	"ventilation": input.stop.systems_kept_up.ventilation,
	"drainage": input.stop.systems_kept_up.drainage,
	"monitoring": input.stop.systems_kept_up.monitoring,
	"positioning": input.stop.systems_kept_up.positioning,
}

required := "ventilation, drainage, monitoring and positioning kept running"

# On another track the clause does not apply.
fixes contains {"pointer": "/stop/track", "value": "B"}
