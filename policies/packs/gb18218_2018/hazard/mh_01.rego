# METADATA
# scope: package
# title: "Activities with hazardous chemicals are stated"
# description: >-
#   The enterprise states what it does with hazardous chemicals, at least one of: produce, store, use, trade.
# custom:
#   id: MH-01
#   zh:
#     title: "写明危险化学品活动"
#     description: "写明企业的危险化学品活动，至少一项：生产、储存、使用、经营。"
#   document: "GB 18218-2018"
#   clause: "1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [identify]
#   effective: {from: "2019-03-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       State the activities; the standard binds each of them.
#     zh: "填写涉及的活动；本标准对其均适用。"
#   empty_answer: []
package packs.gb18218_2018.hazard.mh_01

met if count(input.activities) > 0

observed := input.activities

required := "produce, store, use or trade"
