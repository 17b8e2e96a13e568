# METADATA
# scope: package
# title: "Capacity is registered, or the start-work report approved"
# description: >-
#   The mine is in the register as what it applies as: a producing mine with its capacity registered and
#   announced, a construction mine with its start-work report approved.
# custom:
#   id: CN-COAL-ACC-01b
#   zh:
#     title: "生产能力已登记或开工报告已批准"
#     description: "申请的煤矿类型与登记一致：生产煤矿已登记公告生产能力，建设煤矿开工报告已经批准。"
#   document: "煤矿复工复产验收管理办法 (煤安监行管〔2019〕4号)"
#   clause: "2"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the capacity or the start-work report entered in the register.
#     zh: "登记生产能力公告或开工报告批准文号。"
#   empty_answer: []
#   doubt: "The measure speaks of mines that legally produce or are legally built; that the capacity is registered or the start-work report approved is read from Shanxi's measure (2024), article 2"
package packs.resumption_cn.coal.cn_coal_acc_01b

import data.lib.coal_stop

met if legal(coal_stop.mine(input.unit, input.facts.mines))

legal(mine) if {
	input.unit.kind == "producing"
	mine.phase == "producing"
	mine.capacity_no != ""
}

legal(mine) if {
	input.unit.kind == "construction"
	mine.phase == "construction"
	mine.start_work_report != ""
}

observed := {"kind": input.unit.kind}

required := "producing: capacity registered; construction: start-work report approved"
