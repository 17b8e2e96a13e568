# METADATA
# scope: package
# title: "Buried works briefed for excavation and road jobs"
# description: >-
#   The safety briefing covered the buried works of the site.
# custom:
#   id: gen.briefing.underground
#   zh:
#     title: "动土断路地下隐蔽工程交底"
#     description: "安全交底包括作业现场地下隐蔽工程情况。"
#   document: "GB 30871-2022"
#   clause: "4.4 c"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Brief what is buried and record the briefing again.
#     zh: "补充地下隐蔽工程内容，重新交底并记录。"
#   empty_answer: []
package packs.gb30871_2022.ground.gen_briefing_underground

met if {
	input.permit.briefing.giver != ""
	some topic in input.permit.briefing.topics
	topic == "buried_works"
}

observed := input.permit.briefing.topics

required := "buried_works"
