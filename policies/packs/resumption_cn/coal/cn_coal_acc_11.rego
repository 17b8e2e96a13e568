# METADATA
# scope: package
# title: "The resumption notice was copied to the bodies that must know"
# description: >-
#   The resumption notice was issued and copied to the mine inspection body, the coal-industry authority, the
#   police and the power supplier; the duty binds the department.
# custom:
#   id: CN-COAL-ACC-11
#   zh:
#     title: "复工复产通知书已抄送"
#     description: "复工复产通知书已签发并抄送矿山安全监察机构、煤炭行业管理部门、公安和供电部门；该职责约束监管部门。"
#   document: "山西省煤矿复工复产验收管理办法 (2024)"
#   clause: "resumption notice"
#   basis: interpretation
#   obligation: shall
#   severity: advise
#   stages: [restart]
#   effective: {from: "2024-06-20", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Issue the notice and send the copies that are missing.
#     zh: "签发通知书并补充抄送。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_acc_11

applies if input.stop.track in {"B", "C"}

met if {
	input.notice.no != ""
	every body in {"mine_inspection", "coal_industry", "police", "power"} {
		body in input.notice.cc
	}
}

observed := input.notice.cc

required := "mine_inspection, coal_industry, police, power"
