# METADATA
# scope: package
# title: "Somebody else re-checked it"
# description: >-
#   Nobody who rectified the danger, or who entered the rectification, re-checked it.
# custom:
#   id: HD-21
#   zh:
#     title: "整改与复查人员分离"
#     description: "复查人员与整改人、填报整改情况的人员不是同一人。"
#   document: "resumption.md"
#   clause: "11.0: the same person must not submit, check and sign"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [recheck]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have it re-checked by another person.
#     zh: "由其他人员复查。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_21

met if {
	input.recheck.by != input.rectification.done_by
	input.recheck.by != input.rectification.by
	every officer in input.recheck.officers {
		officer.person != input.rectification.done_by
		officer.person != input.rectification.by
	}
}

observed := {"rectified": input.rectification.done_by, "entered": input.rectification.by, "rechecked": input.recheck.by}

required := "another person"
