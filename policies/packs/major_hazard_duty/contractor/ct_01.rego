# METADATA
# scope: package
# title: "The permit says whether a contractor works, and which"
# description: >-
#   The permit says that the enterprise works alone, or names a contractor of the register, which is another
#   firm than the enterprise.
# custom:
#   id: CT-01
#   zh:
#     title: "作业票注明是否有承包商参与及承包商名称"
#     description: "作业票注明由本企业自行作业，或者注明承包商；该承包商已在登记簿中，且不是本企业自身。"
#   document: "安全生产法 (2021)"
#   clause: "49"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, approve, start]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       State who works; enter the contractor in the register of contractors first.
#     zh: "注明作业方；承包商先在承包商登记簿中登记。"
#   empty_answer: []
package packs.major_hazard_duty.contractor.ct_01

met if input.permit.contractor_work == false

met if {
	input.permit.contractor_work == true
	contractor := input.facts.contractors[input.permit.contractor]
	contractor.uscc != input.enterprise.uscc
}

observed := sprintf("%v, %v", [input.permit.contractor, contractor.uscc]) if {
	contractor := input.facts.contractors[input.permit.contractor]
}

required := "own work, or a contractor of the register with a code of its own"
