# METADATA
# scope: package
# title: "Shanxi: no restart without the resumption notice"
# description: >-
#   In Shanxi a mine that a department accepted restarts only after the department has issued the resumption notice,
#   after it signed.
# custom:
#   id: CN-14-COAL-RES-04
#   zh:
#     title: "山西：未签发复工复产通知书不得恢复生产"
#     description: "山西省内由监管部门验收的煤矿，监管部门签字后签发复工复产通知书，方可恢复生产。"
#   document: "山西省煤矿复工复产验收管理办法 (2024)"
#   clause: "resumption notice"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [restart]
#   effective: {from: "2024-06-20", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the department issue the notice and enter its number and time.
#     zh: "由监管部门签发复工复产通知书并填写文号和时间。"
#   empty_answer: []
#   doubt: "read in part: that the notice comes after the signatures and before the restart is read into it"
package packs.resumption_cn_14.coal.cn_14_coal_res_04

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
