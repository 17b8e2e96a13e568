# METADATA
# scope: package
# title: "The application agrees with what the authorities found"
# description: >-
#   No hazard is stated as closed that the register holds as open, and the register holds no undealt finding of
#   refusing a stop order, of feigning rectification or of producing without approval.
# custom:
#   id: CN-GEN-RES-13
#   zh:
#     title: "申请内容与查处记录一致"
#     description: "申请称已销号的隐患在登记簿中未见仍未销号的，且登记簿中无未处理的拒不执行停产指令、虚假整改或未经批准生产的记录。"
#   document: "刑法; 法释〔2022〕19号"
#   clause: "134-1(2),(3); 3"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2022-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Correct the application to what the register shows, or clear the finding with the authority.
#     zh: "按登记情况更正申请，或与查处机关核实处理。"
#   empty_answer: ["/hazards", "/facts/hazards", "/facts/violations"]
package packs.resumption_cn.gen.cn_gen_res_13

met if {
	not feigned
	not refused
	input.facts.complete.violations == true
}

feigned if {
	some hazard in input.hazards
	hazard.status == "closed"
	some id, record in input.facts.hazards
	id == hazard.id
	record.status != "closed"
}

refused if {
	some finding in input.facts.violations
	finding.kind in {"refusing_stop", "false_rectification", "producing_without_approval"}
	finding.status != "dealt_with"
}

observed := {
	"hazards": {hazard.id | some hazard in input.hazards; some id, record in input.facts.hazards; id == hazard.id; record.status != hazard.status},
	"findings": {id | some id, finding in input.facts.violations; finding.status != "dealt_with"},
}

required := "no contradiction and no open finding of that kind"
