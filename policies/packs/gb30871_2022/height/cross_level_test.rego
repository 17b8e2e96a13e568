# Levels in one fall line.
package packs.gb30871_2022.height.cross_level_test

import data.packs.gb30871_2022.height.cross_level as subject

base := {
	"act": {
		"at": "2026-11-20T09:20:00+08:00",
	},
	"height": {
		"h_m": 24,
		"levels": {
			"at": "2026-11-20T08:00:00+08:00",
			"same_fall_line": true,
			"layers": 1,
			"others": [
				"C-7",
			],
		},
	},
	"facts": {
		"neighbours": [
			{
				"id": "C-7",
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.height_layers.value as {"above_m": 24, "below": 1, "above": 2}
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.height_layers.value as {"above_m": 24, "below": 1, "above": 2}
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.height_layers.value as {"above_m": 24, "below": 1, "above": 2}
}

until(doc) := value if {
	value := subject.until with input as doc
		with data.packs.gb30871_2022.params.height_layers.value as {"above_m": 24, "below": 1, "above": 2}
}

layers(n) := set("/height/levels/layers", n)

higher := set("/height/h_m", 24.1)

apart := array.concat(set("/height/levels/same_fall_line", false), without("/height/levels/layers"))

test_one_layer_to_24_m_is_met if met(base)

test_none_is_not if not met(changed(layers(0)))

test_above_24_m_one_is_not if not met(changed(higher))

test_above_24_m_two_are_met if met(changed(array.concat(higher, layers(2))))

test_apart_needs_no_layer if met(changed(apart))

test_a_neighbour_that_nobody_looked_at_is_not if {
	not met(changed(set("/height/levels/others", ["C-8"])))
	not met(changed(array.concat(apart, set("/facts/neighbours/-", {"id": "C-8"}))))
}

test_alone_is_met if met(changed(array.concat(apart, set("/facts/neighbours", []))))

test_at_the_instant_of_the_act_is_met if met(changed(set("/height/levels/at", "2026-11-20T09:20:00+08:00")))

test_dated_ahead_is_not if not met(changed(set("/height/levels/at", "2026-11-20T09:20:01+08:00")))

test_nobody_looked_is_not if not met(changed(without("/height/levels")))

test_without_a_word_on_the_fall_line_it_is_not if not met(changed(without("/height/levels/same_fall_line")))

test_two_layers_are_enough_at_any_height if met(changed(layers(2)))

test_without_the_layers_it_is_not if not met(changed(without("/height/levels/layers")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"same_fall_line": true, "others": ["C-7"], "height_m": 24}
	required(base) == {"others": {"C-7"}, "layers": "1, 2 above 24 m"}
}
