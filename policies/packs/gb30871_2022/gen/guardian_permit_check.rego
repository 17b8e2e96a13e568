# METADATA
# scope: package
# title: "The guardian checks permit, measures, certificates and protective equipment"
# description: >-
#   Before the start a guardian of the permit has confirmed that permit and job agree and the permit is valid,
#   the measures are in place, certificates are valid, the badge is worn and the protective equipment suits.
# custom:
#   id: gen.guardian.permit-check
#   zh:
#     title: "监护人作业前核查"
#     description: "作业前，监护人已核查作业票与作业内容一致且在有效期内、安全措施已落实、相关人员持有效证件、监护标识和个体防护装备符合要求。"
#   document: "GB 30871-2022"
#   clause: "4.10 a-c"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the guardian check on site and record it.
#     zh: "由监护人现场核查并确认。"
#   empty_answer: []
package packs.gb30871_2022.gen.guardian_permit_check

import data.lib.confirmations

# Somebody else's word is not the guardian's.
met if {
	check := input.permit.checks.guardian_check
	confirmations.stands(check, input.act.at)
	some guardian in input.permit.guardians
	guardian.person_id == check.confirmed_by
}

# A check that was made does not lapse by the clock.
until := "never"

observed := {
	"answer": input.permit.checks.guardian_check.answer,
	"by": input.permit.checks.guardian_check.confirmed_by,
}

required := "yes, by a guardian of this permit, with evidence, before the start"
