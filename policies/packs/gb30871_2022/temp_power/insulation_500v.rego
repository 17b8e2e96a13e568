# METADATA
# scope: package
# title: "Insulation rated 500 V or more"
# description: >-
#   Each section of the line has insulated wire that withstands at least 500 V.
# custom:
#   id: temp-power.insulation-500v
#   zh:
#     title: "绝缘导线耐压等级不低于500V"
#     description: "每段线路均采用耐压等级不低于500V的绝缘导线。"
#   document: "GB 30871-2022"
#   clause: "10.6 b"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Replace the wire, then look again and enter its rating.
#     zh: "更换导线后重新检查并填写耐压等级。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.insulation_500v

limit := data.packs.gb30871_2022.params.temp_power_wire_rating_v.value

met if {
	every line in input.temp_power.lines {
		insulated(line)
	}
}

insulated(line) if line.laying == "taken_down"

insulated(line) if {
	line.laying != "taken_down"
	line.wire_rating_v >= limit
}

observed contains sprintf("%v: %v V", [line.name, line.wire_rating_v]) if some line in input.temp_power.lines

required := sprintf("at least %v V", [limit])
