# METADATA
# scope: package
# title: "No alarm stands where a hazard is said to be closed"
# description: >-
#   No hazard is stated as closed while an alarm of the monitoring stands that names it, or that names none
#   and comes from its place in the register.
# custom:
#   id: CN-GEN-RES-13a
#   zh:
#     title: "已销号隐患处无未解除的监测报警"
#     description: "申请称已销号的隐患，没有指明该隐患、或者未指明隐患而来自其登记场所的尚未解除的监测监控报警。"
#   document: "刑法; 法释〔2022〕19号"
#   clause: "134-1(2); 3"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept, restart]
#   effective: {from: "2022-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Find the cause of the alarm and remove it, or state the hazard as open.
#     zh: "查明并消除报警原因，或者如实填报隐患未销号。"
#   empty_answer: ["/hazards"]
#   doubt: "The provision speaks of feigning that a hazard is removed; that an alarm which stands contradicts a closed hazard is our reading"
package packs.resumption_cn.gen.cn_gen_res_13a

met if {
	every hazard in input.hazards {
		not contradicted(hazard)
	}
}

# Anything but "cleared" counts as standing.
contradicted(hazard) if {
	hazard.status == "closed"
	some alarm in input.facts.monitoring_alarms
	alarm.status != "cleared"
	concerns(alarm, hazard)
}

concerns(alarm, hazard) if hazard.id in alarm.hazards

# An alarm that names no hazard is held against the places of the register.
concerns(alarm, hazard) if {
	count(alarm.hazards) == 0
	some id, record in input.facts.hazards
	id == hazard.id
	record.place == alarm.place
}

observed contains sprintf("%v: closed; %v: %v", [hazard.id, id, alarm.status]) if {
	some hazard in input.hazards
	hazard.status == "closed"
	some id, alarm in input.facts.monitoring_alarms
	alarm.status != "cleared"
	concerns(alarm, hazard)
}

required := "no alarm that stands for a closed hazard"
