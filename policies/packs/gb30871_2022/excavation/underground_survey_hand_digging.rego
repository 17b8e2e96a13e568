# METADATA
# scope: package
# title: "Near buried works people dig by hand"
# description: >-
#   Where the form lists buried works, a named person has confirmed that the digging near them is done
#   by hand with suitable tools.
# custom:
#   id: excavation.underground-survey.hand-digging
#   zh:
#     title: "临近地下隐蔽设施人工挖掘"
#     description: "作业票列有地下设施的，已由确认人确认临近处使用适宜工具人工挖掘。"
#   document: "GB 30871-2022"
#   clause: "11.4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [during]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Stop the machine near the buried works, go on by hand, then confirm.
#     zh: "临近地下设施处停止机械作业，改为人工挖掘后确认。"
#   empty_answer: []
package packs.gb30871_2022.excavation.underground_survey_hand_digging

import data.lib.confirmations

applies if count(input.excavation.buried) > 0

met if confirmations.stands(input.permit.checks.hand_near_buried, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := {"answer": input.permit.checks.hand_near_buried.answer, "buried": {works.name | some works in input.excavation.buried}}

required := "yes, by a named person, with evidence"
