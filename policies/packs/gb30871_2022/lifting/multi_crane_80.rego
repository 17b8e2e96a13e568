# METADATA
# scope: package
# title: "Tandem lift: each crane at most 80 %"
# description: >-
#   Where two or more cranes lift one load, each carries at most 80 % of its rated capacity.
# custom:
#   id: lifting.multi-crane-80
#   zh:
#     title: "多机抬吊各≤80%"
#     description: "两台及以上起重机械抬吊同一吊物的，每台承担的载荷不超过其额定起重量的80%。"
#   document: "GB 30871-2022"
#   clause: "9.2.10 c"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Share the load out anew, or take larger cranes.
#     zh: "重新分配载荷，或更换起重机械。"
#   empty_answer: []
package packs.gb30871_2022.lifting.multi_crane_80

import data.lib.load

share := data.packs.gb30871_2022.params.lifting_crane_share_percent.value

applies if count(input.lifting.cranes) > 1

met if {
	every crane in input.lifting.cranes {
		load.within(crane.load_t, crane.rated_t, share)
	}
}

observed contains sprintf("%v: %v t of %v t", [crane.name, crane.load_t, crane.rated_t]) if some crane in input.lifting.cranes

required := sprintf("each at most %v %% of its rating", [share])
