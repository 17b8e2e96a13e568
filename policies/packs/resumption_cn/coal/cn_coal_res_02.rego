# METADATA
# scope: package
# title: "After a disaster the department accepts"
# description: >-
#   A mine whose safety systems or roadways were badly damaged by a disaster, or whose shaft mouth or a district
#   was sealed, is accepted by the supervision department, not by itself.
# custom:
#   id: CN-COAL-RES-02
#   zh:
#     title: "因灾受损或封闭的由监管部门验收"
#     description: "因自然灾害或矿井灾变使安全生产系统或巷道遭严重破坏，或封闭井口、采区的煤矿，由煤矿安全监管部门验收。"
#   document: "煤矿复工复产验收管理办法 (煤安监行管〔2019〕4号)"
#   clause: "3(2)1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Apply for acceptance by the supervision department (track B).
#     zh: "改为申请煤矿安全监管部门验收（B类）。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_02

met if {
	input.stop.kind != "disaster"
	input.stop.damage.severe == false
	input.stop.damage.sealed == false
}

met if by_department

by_department if {
	input.stop.track in {"B", "C"}
	input.act.action != "self_accept"
}

observed := {"kind": input.stop.kind, "severe": input.stop.damage.severe, "sealed": input.stop.damage.sealed, "track": input.stop.track}

required := "track B or C after a disaster"

fixes contains {"pointer": "/stop/track", "value": "B"}
