# METADATA
# scope: package
# title: "Shanxi: no resumption notice before findings are dealt with"
# description: >-
#   In Shanxi every finding of a violation in the register is dealt with before the last signature, on which the
#   resumption notice follows, and still when the mine restarts.
# custom:
#   id: CN-14-COAL-RES-02
#   zh:
#     title: "山西：违法行为依法处理前不得发复工复产通知书"
#     description: "山西省内煤矿，登记的违法违规行为均已依法处理完毕，方可作最后签字并签发复工复产通知书；恢复生产时仍须如此。"
#   document: "山西省煤矿复工复产验收管理办法 (2024)"
#   clause: "findings legally dealt with"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [sign, restart]
#   effective: {from: "2024-06-20", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the finding dealt with by the authority and entered.
#     zh: "由查处机关依法处理并登记。"
#   empty_answer: ["/facts/violations"]
#   doubt: "The measure bars the notice; that nobody signs last before is read into it, because the notice follows on that signature"
package packs.resumption_cn_14.coal.cn_14_coal_res_02

applies if input.act.action in {"approve_department", "approve_government"}

applies if input.stage == "restart"

met if {
	every finding in input.facts.violations {
		finding.status == "dealt_with"
	}
	input.facts.complete.violations == true
}

observed contains id if {
	some id, finding in input.facts.violations
	finding.status != "dealt_with"
}

required := "each dealt with"
