# METADATA
# scope: package
# title: "Briefing covers hazards, measures and emergency actions"
# description: >-
#   The safety briefing covered the hazards of the place and of the process, the safety measures and what to do
#   in an emergency.
# custom:
#   id: gen.briefing.content
#   zh:
#     title: "交底内容完整"
#     description: "安全交底包括作业场所和过程的危害、安全措施和应急措施。"
#   document: "GB 30871-2022"
#   clause: "4.4 a"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Brief the missing topics and record the briefing again.
#     zh: "补充缺少的内容重新交底并记录。"
#   empty_answer: []
package packs.gb30871_2022.gen.briefing_content

met if {
	input.permit.briefing.giver != ""
	every topic in data.packs.gb30871_2022.params.briefing_topics.value {
		some covered in input.permit.briefing.topics
		covered == topic
	}
}

observed := input.permit.briefing.topics

required := data.packs.gb30871_2022.params.briefing_topics.value
