# METADATA
# scope: package
# title: "No joints where the line is exposed, and protected there"
# description: >-
#   Where a section passes a hazard area or heat, vibration, corrosion, water or mechanical damage, and
#   in a hazard area everywhere, it has no joint and is protected.
# custom:
#   id: temp-power.no-joints
#   zh:
#     title: "线路经过危险区域不得有接头并须保护"
#     description: "线路经过火灾爆炸危险场所以及有高温、振动、腐蚀、积水、机械损伤等区域的，以及作业地点在火灾爆炸危险场所的，不设接头并采取保护措施。"
#   document: "GB 30871-2022"
#   clause: "10.6 c"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Lay an unbroken length, protect it, then look again.
#     zh: "改用无接头的整根线路并采取保护措施后重新检查。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.no_joints

import data.lib.zones

applies if zones.hazardous(input.site, input.facts.installations)

applies if {
	some line in input.temp_power.lines
	line.laying != "taken_down"
	count(line.through) > 0
}

met if {
	every line in input.temp_power.lines {
		sound(line)
	}
}

sound(line) if line.laying == "taken_down"

sound(line) if {
	line.laying != "taken_down"
	line.joints == false
	line.protected == true
}

# Only a section that passes nothing may have a joint, and none where the place itself is a hazard area.
sound(line) if {
	line.laying != "taken_down"
	count(line.through) == 0
	not zones.hazardous(input.site, input.facts.installations)
}

observed contains sprintf("%v: through %v, joints %v, protected %v", [line.name, line.through, line.joints, line.protected]) if some line in input.temp_power.lines

required := "no joint, and protected"
