# METADATA
# scope: package
# title: "The tag at the blind is that of the map"
# description: >-
#   Before the start the enterprise has read the tag at the blind and confirmed that its number is that
#   of the position map.
# custom:
#   id: blind-plate.tagging
#   zh:
#     title: "标牌编号与盲板位置图一致"
#     description: "作业前企业已现场核对盲板标牌，确认其编号与盲板位置图上的编号一致。"
#   document: "GB 30871-2022"
#   clause: "7.4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Find the blind of the map, hang its tag, read it and confirm it with a photograph.
#     zh: "按位置图找到盲板，挂牌核对后拍照确认。"
#   empty_answer: []
package packs.gb30871_2022.blind_plate.tagging

import data.lib.confirmations

met if {
	tag := input.blind.tags.before
	confirmations.stands(tag, input.act.at)
	tag.tag_no == input.blind.map.no
}

# A reading that was taken does not lapse by the clock.
until := "never"

observed := {"tag_no": input.blind.tags.before.tag_no, "confirmed_at": input.blind.tags.before.confirmed_at}

required := sprintf("number %v of the map, confirmed with evidence before the start", [input.blind.map.no])
