# METADATA
# scope: package
# title: "Assessed and filed before building is accepted"
# description: >-
#   What was newly built, rebuilt or expanded was identified, assessed, graded and filed before it was accepted on completion.
# custom:
#   id: R40-24
#   zh:
#     title: "建设项目竣工验收前评估备案"
#     description: "新建、改建、扩建项目在竣工验收前已完成辨识、评估、分级和备案。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "24"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Assess and file before the acceptance; what was accepted before that is to be dealt with by the department.
#     zh: "竣工验收前完成评估和备案；已先行验收的由主管部门处理。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_24

import data.lib.installations

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
	installations.changed(mh, "construction")
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(_, mh) if count(premature(mh)) == 0

premature(mh) := {no: change |
	some no, change in mh.changes
	change.kind == "construction"
	change.accepted == true
	not in_order(change)
}

in_order(change) if {
	change.reassessed_on <= change.accepted_on
	change.filed_on <= change.accepted_on
}

observed contains sprintf("%v: accepted on %v, assessed on %v, filed on %v", [id, change.accepted_on, change.reassessed_on, change.filed_on]) if {
	some id, mh in asked
	some _, change in premature(mh)
}

required := "assessed and filed not after the acceptance"

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "has it assessed and filed before it is accepted", "zh": "竣工验收前组织评估备案"}
