# METADATA
# scope: package
# title: "The resumption notice is issued before the restart"
# description: >-
#   Before a mine that a department accepted restarts, the department has issued the resumption notice, after it signed;
#   the duty binds the department.
# custom:
#   id: CN-COAL-ACC-12
#   zh:
#     title: "恢复生产前已签发复工复产通知书"
#     description: "由监管部门验收的煤矿恢复生产前，监管部门签字后已签发复工复产通知书；该职责约束监管部门。"
#   document: "复工复产流程设计"
#   clause: "resumption notice"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [restart]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the department issue the notice and enter its number and time.
#     zh: "由监管部门签发复工复产通知书并填写文号和时间。"
#   empty_answer: []
#   doubt: "Design of the workflow; where a province's measure asks for the notice, it binds there (CN-14-COAL-RES-04)"
package packs.resumption_cn.coal.cn_coal_acc_12

import data.lib.clock

applies if input.stop.track in {"B", "C"}

met if {
	input.notice.no != ""

	# The notice of an earlier approval is none of this one.
	clock.not_after(input.signatures.department_head.at, input.notice.at)
	clock.not_after(input.notice.at, input.act.at)
}

# A notice that was issued does not lapse by the clock.
until := "never"

observed := {"no": input.notice.no, "at": input.notice.at}

required := sprintf("issued after the department signed (%v) and before the restart", [input.signatures.department_head.at])
