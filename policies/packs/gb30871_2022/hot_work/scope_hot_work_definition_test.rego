# What is hot work follows from the tools.
package packs.gb30871_2022.hot_work.scope_hot_work_definition_test

import data.packs.gb30871_2022.hot_work.scope_hot_work_definition as subject

base := {
	"hot": {
		"methods": [
			"electric_welding",
			"torch",
		],
		"tools": [
			{
				"kind": "welding_set",
			},
			{
				"kind": "cold",
			},
			{
				"kind": "heat_gun",
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

test_tools_with_their_methods_are_met if {
	subject.met with input as base
}

test_a_heat_gun_without_a_method_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/hot/methods", "value": ["electric_welding"]}])
}

test_a_heat_gun_under_other_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/hot/methods", "value": ["electric_welding", "other"]}])
}

test_an_electric_drill_needs_drill if {
	not subject.met with input as changed([{"op": "add", "path": "/hot/tools/0/kind", "value": "electric_drill"}])
}

test_sand_blasting_needs_its_method if {
	not subject.met with input as changed([{"op": "add", "path": "/hot/tools/0/kind", "value": "sand_blaster"}])
}

test_sand_blasting_with_it_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/hot/tools/0/kind", "value": "sand_blaster"}, {"op": "add", "path": "/hot/methods", "value": ["sand_blasting", "torch"]}])
}

test_no_method_at_all_covers_nothing if {
	not subject.met with input as changed([{"op": "add", "path": "/hot/methods", "value": []}])
}

test_cold_tools_need_no_method if {
	subject.met with input as changed([{"op": "add", "path": "/hot/methods", "value": []}, {"op": "add", "path": "/hot/tools", "value": [{"kind": "cold"}]}])
}

test_a_tool_of_unknown_kind_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/hot/tools/1/kind"}])
}

test_without_tools_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/hot/tools"}])
}

test_without_methods_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/hot/methods"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"methods": ["electric_welding", "torch"], "tools": {"cold", "heat_gun", "welding_set"}}
	asked := subject.required with input as base
	asked == "a declared method for every tool that makes flame, sparks or heat"
}
