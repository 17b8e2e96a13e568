# METADATA
# scope: package
# title: "After the work the tag is confirmed again"
# description: >-
#   After the work the enterprise has read the tag at the blind again and confirmed that its number is
#   that of the position map.
# custom:
#   id: blind-plate.tagging.close
#   zh:
#     title: "完工后逐一确认标牌并记录"
#     description: "完工后企业已再次核对盲板标牌，确认其编号与盲板位置图一致并记录。"
#   document: "GB 30871-2022"
#   clause: "7.4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [close]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Read the tag after the work and confirm it with a photograph.
#     zh: "完工后核对标牌并拍照确认。"
#   empty_answer: []
package packs.gb30871_2022.blind_plate.tagging_close

import data.lib.clock
import data.lib.confirmations

met if {
	tag := input.blind.tags.after
	confirmations.stands(tag, input.act.at)

	# What was read before the work says nothing about the blind that hangs there now.
	clock.after(tag.confirmed_at, input.case.acts.start.at)
	tag.tag_no == input.blind.map.no
}

# A reading that was taken does not lapse by the clock.
until := "never"

observed := {"tag_no": input.blind.tags.after.tag_no, "confirmed_at": input.blind.tags.after.confirmed_at}

required := sprintf("number %v of the map, confirmed with evidence after the start at %v", [input.blind.map.no, input.case.acts.start.at])
