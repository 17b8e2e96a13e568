# METADATA
# scope: package
# title: "Possible leaks within 15 m are isolated"
# description: >-
#   Every piece of equipment within 15 m of the hot point that may leak flammable or combustible matter is
#   isolated.
# custom:
#   id: hot-work.surroundings.15m-leak
#   zh:
#     title: "15m内可能泄漏的设施已隔离"
#     description: "距动火点15m范围内可能泄漏易燃、可燃物料的设备设施均已采取隔离措施。"
#   document: "GB 30871-2022"
#   clause: "5.2.4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Isolate the equipment or move the hot point away from it.
#     zh: "对该设施采取隔离措施，或移开动火点。"
#   empty_answer: ["/hot/leak_sources"]
package packs.gb30871_2022.hot_work.surroundings_15m_leak

limit := data.packs.gb30871_2022.params.leak_distance_m.value

# None is an answer: the list is there and empty.
met if {
	every source in input.hot.leak_sources {
		harmless(source)
	}
}

harmless(source) if source.distance_m > limit

harmless(source) if {
	source.distance_m <= limit
	source.isolated == true
}

observed contains sprintf("%v at %v m", [source.name, source.distance_m]) if {
	some source in input.hot.leak_sources
	source.distance_m <= limit
	source.isolated == false
}

required := sprintf("isolated, or more than %v m away", [limit])

fixes contains {"pointer": sprintf("/hot/leak_sources/%d/isolated", [i]), "value": true} if {
	input.stage == "approve"
	some i, source in input.hot.leak_sources
	source.distance_m <= limit
}
