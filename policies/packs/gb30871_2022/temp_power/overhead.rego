# METADATA
# scope: package
# title: "Overhead lines: 2.5 m on site, 5 m over roads"
# description: >-
#   Each overhead section is of insulated copper on poles or brackets of its own; its lowest point is at
#   least 2.5 m above the ground on site and at least 5 m over roads for vehicles.
# custom:
#   id: temp-power.overhead
#   zh:
#     title: "架空线路：现场不低于2.5m，跨机动车道不低于5m"
#     description: "架空线路均采用绝缘铜芯线，架设在专用电杆或支架上；最大弧垂与地面距离在作业现场不低于2.5m，穿越机动车道不低于5m。"
#   document: "GB 30871-2022"
#   clause: "10.6 d"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Raise the line, measure its lowest point again and enter it.
#     zh: "抬高线路，重新测量最低点并填写。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.overhead

on_site := data.packs.gb30871_2022.params.temp_power_sag_site_m.value

over_road := data.packs.gb30871_2022.params.temp_power_sag_road_m.value

applies if {
	some line in input.temp_power.lines
	line.laying == "overhead"
}

met if {
	every line in input.temp_power.lines {
		hangs(line)
	}
}

hangs(line) if line.laying != "overhead"

hangs(line) if {
	line.laying == "overhead"
	line.insulated_copper == true
	line.own_poles == true
	line.sag_site_m >= on_site
	road(line)
}

road(line) if line.crosses_road == false

road(line) if {
	line.crosses_road == true
	line.sag_road_m >= over_road
}

observed contains sprintf("%v: %v m on site", [line.name, line.sag_site_m]) if {
	some line in input.temp_power.lines
	line.laying == "overhead"
}

observed contains sprintf("%v: %v m over the road", [line.name, line.sag_road_m]) if {
	some line in input.temp_power.lines
	line.laying == "overhead"
	line.crosses_road == true
}

required := sprintf("insulated copper on its own poles, at least %v m on site and %v m over roads", [on_site, over_road])
