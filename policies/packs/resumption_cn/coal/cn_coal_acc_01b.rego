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
#   document: "山西省煤矿复工复产验收管理办法 (2024)"
#   clause: "2"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2024-06-20", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the capacity or the start-work report entered in the register.
#     zh: "登记生产能力公告或开工报告批准文号。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_acc_01b

met if {
	input.unit.kind == "producing"
	every mine in input.facts.mines {
		mine.phase == "producing"
		mine.capacity_no != ""
	}
}

met if {
	input.unit.kind == "construction"
	every mine in input.facts.mines {
		mine.phase == "construction"
		mine.start_work_report != ""
	}
}

observed := {"kind": input.unit.kind}

required := "producing: capacity registered; construction: start-work report approved"
