# METADATA
# scope: package
# title: "No pipe, pole or machine as an anchor; a building only if checked"
# description: >-
#   Each anchor was made for it, or is a building or structure that a civil engineer has checked
#   beforehand; pipes, racks, poles and machines are none.
# custom:
#   id: lifting.anchor
#   zh:
#     title: "锚点禁止与核算"
#     description: "吊装锚点为专用锚点，或为事先经土建专业核算的建筑物、构筑物；不以管道、管架、电杆、机电设备等作锚点。"
#   document: "GB 30871-2022"
#   clause: "9.2.8"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Choose another anchor, or have the building checked and enter the check.
#     zh: "更换锚点，或对建筑物、构筑物核算后填写。"
#   empty_answer: ["/lifting/anchors"]
package packs.gb30871_2022.lifting.anchor

import data.lib.clock
import data.lib.words

met if {
	every anchor in input.lifting.anchors {
		bears(anchor)
	}
}

bears(anchor) if anchor.kind == "ground"

bears(anchor) if {
	anchor.kind == "building"
	words.filled(anchor.check.ref)
	anchor.check.by != ""
	clock.not_after(anchor.check.at, input.act.at)
}

# A check that was made does not lapse by the clock.
until := "never"

observed contains sprintf("%v: %v", [anchor.name, anchor.kind]) if some anchor in input.lifting.anchors

required := "an anchor made for it, or a building with the civil engineer's check"
