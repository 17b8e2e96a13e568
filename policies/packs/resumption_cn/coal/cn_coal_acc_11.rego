# METADATA
# scope: package
# title: "The resumption notice was copied to the bodies that must know"
# description: >-
#   The resumption notice was copied to the mine inspection body, the coal-industry authority, the police and the
#   power supplier; the duty binds the department.
# custom:
#   id: CN-COAL-ACC-11
#   zh:
#     title: "复工复产通知书已抄送"
#     description: "复工复产通知书已抄送矿山安全监察机构、煤炭行业管理部门、公安和供电部门；该职责约束监管部门。"
#   document: "复工复产流程设计"
#   clause: "resumption notice: copies"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [restart]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Send the copies that are missing.
#     zh: "补充抄送。"
#   empty_answer: []
#   doubt: "Design of the workflow, after Shanxi's measure (2024), which names these four"
package packs.resumption_cn.coal.cn_coal_acc_11

applies if input.stop.track in {"B", "C"}

met if {
	every body in copies {
		body in input.notice.cc
	}
}

copies := data.packs.resumption_cn.params.notice_copies.value

observed := input.notice.cc

required := concat(", ", copies)
