# METADATA
# scope: package
# title: "Another guardian where the risk is high"
# description: >-
#   Where the risk is high, at least two guardians are named.
# custom:
#   id: confined-space.guardian.extra
#   zh:
#     title: "风险较大增设监护人"
#     description: "作业风险较大的，增设监护人，监护人不少于2人。"
#   document: "GB 30871-2022"
#   clause: "6.8 b"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name another guardian.
#     zh: "增设监护人。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.guardian_extra

applies if input.confined.high_risk == true

named := {guardian.person_id | some guardian in input.permit.guardians}

least := data.packs.gb30871_2022.params.guardians_high_risk.value

met if count(named) >= least

observed := named

required := sprintf("at least %v guardians", [least])
