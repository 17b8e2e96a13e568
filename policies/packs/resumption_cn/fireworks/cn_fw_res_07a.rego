# METADATA
# scope: package
# title: "Every earlier hazard is closed and re-checked by another person"
# description: >-
#   Every hazard of the application is closed with evidence and re-checked by somebody other than who fixed it, and
#   every hazard of the register is closed.
# custom:
#   id: CN-FW-RES-07a
#   zh:
#     title: "既有隐患全部销号且由他人复查"
#     description: "申请所列隐患均已整改销号、附有证据并由整改人以外的人员复查，登记簿中的隐患均已销号。"
#   document: "河北省烟花爆竹高温停产通知 (2015)"
#   clause: "fail = no restart"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2019-01-01", to: ""}
#   governed_by: now
#   doubt: "That a hazard that is open fails the acceptance is read from it; who fixes and who re-checks are kept apart"
#   remedy:
#     en: >-
#       Close the hazard with evidence and have another person re-check it.
#     zh: "完成整改并附证据，由整改人以外的人员复查。"
#   empty_answer: ["/hazards", "/facts/hazards"]
package packs.resumption_cn.fireworks.cn_fw_res_07a

met if {
	every hazard in input.hazards {
		closed(hazard)
	}
	every record in input.facts.hazards {
		record.status == "closed"
	}
}

closed(hazard) if {
	hazard.status == "closed"
	hazard.fixed_by != ""
	hazard.rechecked_by != hazard.fixed_by
	some item in hazard.evidence
	item != ""
}

observed := {
	"application": {hazard.id | some hazard in input.hazards; not closed(hazard)},
	"register": {id | some id, record in input.facts.hazards; record.status != "closed"},
}

required := "all closed, with evidence, re-checked by another person"
