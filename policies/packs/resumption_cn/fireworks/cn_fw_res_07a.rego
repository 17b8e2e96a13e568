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
#   document: "安全生产法 (2021)"
#   clause: "41"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "The article asks that hazards are removed and recorded truthfully; that an open one fails the acceptance is read from Hebei's notice of 2015, the pattern elsewhere, and the re-check by another person is our reading"
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
