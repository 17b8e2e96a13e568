# METADATA
# scope: package
# title: "Who goes in to sample wears the gear"
# description: >-
#   Where somebody went or reached in to sample, a named person has confirmed that the gear of 6.6 was worn.
# custom:
#   id: confined-space.gas-analysis.tester-ppe
#   zh:
#     title: "检测人员防护"
#     description: "检测人员进入或探入受限空间采样的，已确认佩戴6.6规定的防护装备。"
#   document: "GB 30871-2022"
#   clause: "6.3 c"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Sample from outside, or with the gear on; then confirm it.
#     zh: "在空间外采样，或佩戴防护装备采样并确认。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.gas_analysis_tester_ppe

import data.lib.confirmations

applies if {
	some test in input.permit.gas_tests
	test.entered == true
}

met if confirmations.stands(input.permit.checks.tester_ppe, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := input.permit.checks.tester_ppe.answer

required := "yes, by a named person, with evidence"
