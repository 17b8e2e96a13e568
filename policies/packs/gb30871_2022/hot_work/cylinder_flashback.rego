# METADATA
# scope: package
# title: "Flashback arrestor on acetylene"
# description: >-
#   With gas welding or cutting, a named person has confirmed on site that the acetylene cylinder carries
#   a flashback arrestor.
# custom:
#   id: hot-work.cylinder.flashback
#   zh:
#     title: "乙炔瓶安装防回火装置"
#     description: "气焊、气割时，已由确认人现场确认乙炔瓶安装防回火装置。"
#   document: "GB 30871-2022"
#   clause: "5.2.13"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Fit the arrestor, then confirm line 7 of the permit with it.
#     zh: "安装防回火装置后确认作业票第7项措施。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.cylinder_flashback

import data.lib.confirmations

applies if {
	some method in input.hot.methods
	method in {"gas_welding", "gas_cutting"}
}

met if {
	confirmation := input.permit.measures.cylinders
	confirmations.stands(confirmation, input.act.at)
	confirmation.values.flashback_arrestor == true
}

# What was stated does not lapse by the clock.
until := "never"

observed := input.permit.measures.cylinders.values.flashback_arrestor

required := "a flashback arrestor, confirmed by a named person with evidence"
