# Distances to live parts.
package packs.gb30871_2022.height.grade_live_parts_test

import data.packs.gb30871_2022.height.grade_live_parts as subject

base := {
	"height": {
		"factors": [],
		"live_parts": [
			{
				"kv": 10,
				"distance_m": 1.7,
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.height_live_parts.value as [{"up_to_kv": 10, "distance_m": 1.7}, {"up_to_kv": 35, "distance_m": 2}, {"up_to_kv": 110, "distance_m": 2.5}, {"up_to_kv": 220, "distance_m": 4}, {"up_to_kv": 330, "distance_m": 5}, {"up_to_kv": 500, "distance_m": 6}]
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.height_live_parts.value as [{"up_to_kv": 10, "distance_m": 1.7}, {"up_to_kv": 35, "distance_m": 2}, {"up_to_kv": 110, "distance_m": 2.5}, {"up_to_kv": 220, "distance_m": 4}, {"up_to_kv": 330, "distance_m": 5}, {"up_to_kv": 500, "distance_m": 6}]
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.height_live_parts.value as [{"up_to_kv": 10, "distance_m": 1.7}, {"up_to_kv": 35, "distance_m": 2}, {"up_to_kv": 110, "distance_m": 2.5}, {"up_to_kv": 220, "distance_m": 4}, {"up_to_kv": 330, "distance_m": 5}, {"up_to_kv": 500, "distance_m": 6}]
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.height_live_parts.value as [{"up_to_kv": 10, "distance_m": 1.7}, {"up_to_kv": 35, "distance_m": 2}, {"up_to_kv": 110, "distance_m": 2.5}, {"up_to_kv": 220, "distance_m": 4}, {"up_to_kv": 330, "distance_m": 5}, {"up_to_kv": 500, "distance_m": 6}]
}

fixes(doc) := value if {
	value := subject.fixes with input as doc
		with data.packs.gb30871_2022.params.height_live_parts.value as [{"up_to_kv": 10, "distance_m": 1.7}, {"up_to_kv": 35, "distance_m": 2}, {"up_to_kv": 110, "distance_m": 2.5}, {"up_to_kv": 220, "distance_m": 4}, {"up_to_kv": 330, "distance_m": 5}, {"up_to_kv": 500, "distance_m": 6}]
}

part(kv, distance) := set("/height/live_parts", [{"kv": kv, "distance_m": distance}])

# Voltage and the distance that it asks for, at and between the rows of the table.
rows := [[0.4, 1.7], [10, 1.7], [20, 2], [35, 2], [63, 2.5], [110, 2.5], [220, 4], [330, 5], [500, 6]]

test_each_voltage_asks_for_its_distance if {
	every row in rows {
		applies(changed(part(row[0], row[1])))
		met(changed(part(row[0], row[1])))
		not met(changed(part(row[0], row[1] - 0.01)))
	}
}

test_above_the_last_row_only_the_factor_will_do if {
	not met(changed(part(750, 100)))
	met(changed(array.concat(part(750, 100), set("/height/factors", ["live_parts"]))))
}

test_nearer_with_the_factor_is_met if met(changed(array.concat(part(10, 1), set("/height/factors", ["gust", "live_parts"]))))

test_another_factor_does_not_help if not met(changed(array.concat(part(10, 1), set("/height/factors", ["gust"]))))

test_one_of_two_too_near_is_not if not met(changed(set("/height/live_parts/-", {"kv": 35, "distance_m": 1.9})))

test_none_nearby_does_not_apply if not applies(changed(set("/height/live_parts", [])))

test_without_a_voltage_it_is_not if {
	not applies(changed(without("/height/live_parts/0/kv")))
	not met(changed(without("/height/live_parts/0/kv")))
}

test_without_a_distance_it_is_not if not met(changed(without("/height/live_parts/0/distance_m")))

test_0_kv_is_stated if applies(changed(part(0, 5)))

test_the_fix_lists_the_factor if {
	fixes(changed(set("/height/factors", ["slippery"]))) == {{"pointer": "/height/factors", "value": ["live_parts", "slippery"]}}
}

test_what_is_said if {
	observed(base) == {"10 kV at 1.7 m"}
	"220 kV: 4 m, or the factor listed" in required(base)
	count(required(base)) == 6
}
