# Thresholds, factors and exact sums, over small tables of our own.
package lib.hazard_test

import data.lib.hazard

tables := {
	"named": {
		"1": {"zh": "氨", "en": "ammonia", "cas": ["7664-41-7"], "threshold_kg": 10, "parts": 3, "qualified": false, "family": false},
		"2": {"zh": "苯", "en": "benzene", "cas": ["71-43-2"], "threshold_kg": 30, "parts": 1, "qualified": false, "family": false},
		"3": {"zh": "硝酸", "en": "nitric acid", "cas": ["7697-37-2"], "threshold_kg": 15, "parts": 2, "qualified": true, "family": false},
		"4": {"zh": "煤气", "en": "coal gas", "cas": [], "threshold_kg": 10, "parts": 3, "qualified": true, "family": true},
	},
	"classes": {
		"A": {"threshold_kg": 3, "parts": 10, "beta_tenths": 10},
		"B": {"threshold_kg": 30, "parts": 1, "beta_tenths": 15},
	},
	"gases": {
		"7664-41-7": {"row": "1", "beta_tenths": 20},
		"7697-37-2": {"row": "3", "beta_tenths": 30},
		"630-08-0": {"row": "none", "beta_tenths": 25},
	},
	"unclassed": {"1": {"beta_tenths": 12}, "2": {"beta_tenths": 12}},
	"exposed": [{"people": 0, "alpha_tenths": 5}, {"people": 1, "alpha_tenths": 10}, {"people": 30, "alpha_tenths": 12}],
	"levels": [{"level": 1, "r": 100}, {"level": 2, "r": 50}, {"level": 3, "r": 10}, {"level": 4, "r": 0}],
	"denominator": 30,
}

chemical(changes) := object.union(
	{"name": "something", "cas": "50-00-0", "entry": "none", "classes": ["B"], "mixture": false, "quantity_kg": 1},
	changes,
)

ammonia := {"name": "Ammonia", "cas": "7664-41-7", "mixture": false, "quantity_kg": 10}

test_a_substance_is_pure if {
	hazard.pure({"mixture": false})
	not hazard.pure({"mixture": true})
	not hazard.pure({"same_class_as_pure": true})
	not hazard.other_class({"mixture": false, "same_class_as_pure": false})
}

test_a_mixture_of_the_same_class_is_as_the_pure_one if {
	hazard.pure({"mixture": true, "same_class_as_pure": true})
	not hazard.other_class({"mixture": true, "same_class_as_pure": true})
	not hazard.pure({"mixture": true, "same_class_as_pure": false})
	hazard.other_class({"mixture": true, "same_class_as_pure": false})
}

test_by_number_or_by_either_name if {
	hazard.plainly({"name": "x", "cas": "71-43-2"}, tables) == {"2"}
	hazard.plainly({"name": "BENZENE", "cas": "none"}, tables) == {"2"}
	hazard.plainly({"name": "苯", "cas": "none"}, tables) == {"2"}
	hazard.plainly({"name": "x", "cas": "none"}, tables) == set()
}

test_what_contradicts_itself_is_both if hazard.plainly({"name": "氨", "cas": "71-43-2"}, tables) == {"1", "2"}

test_a_qualified_row_is_not_plain if {
	hazard.plainly({"name": "nitric acid", "cas": "7697-37-2"}, tables) == set()
	hazard.plainly({"name": "硝酸", "cas": "none"}, tables) == set()
}

test_a_statement_makes_no_difference_to_a_plain_row if hazard.rows(object.union(ammonia, {"entry": "4"}), tables) == {"1"}

test_a_stated_row_has_the_number_or_names_a_family if {
	hazard.rows(chemical({"cas": "7697-37-2", "entry": "3"}), tables) == {"3"}
	hazard.rows(chemical({"cas": "7697-37-2", "entry": "none"}), tables) == set()
	hazard.rows(chemical({"entry": "4"}), tables) == {"4"}
	hazard.rows(chemical({"entry": "3"}), tables) == set()
	hazard.rows(chemical({"entry": "2"}), tables) == set()
}

test_a_mixture_of_another_class_has_no_row if hazard.rows(object.union(ammonia, {"mixture": true, "same_class_as_pure": false}), tables) == set()

test_no_statement_gives_it_one if hazard.rows(chemical({"mixture": true, "same_class_as_pure": false, "entry": "4"}), tables) == set()

test_a_mixture_of_unknown_class_is_not_known if {
	not hazard.rows(chemical({"mixture": true}), tables)
	not hazard.rows({"name": "氨", "cas": "none", "mixture": true}, tables)
	not hazard.parts({"name": "氨", "cas": "none", "mixture": true, "classes": ["A"]}, tables)
}

test_the_name_comes_before_the_class if {
	hazard.threshold_kg(object.union(ammonia, {"classes": ["A"]}), tables) == 10
	hazard.parts(object.union(ammonia, {"classes": ["A"]}), tables) == 3
}

test_of_several_classes_the_lowest_threshold if {
	hazard.threshold_kg(chemical({"classes": ["B", "A"]}), tables) == 3
	hazard.parts(chemical({"classes": ["B", "A"]}), tables) == 10
}

test_of_two_names_the_lowest_threshold if {
	hazard.threshold_kg({"name": "氨", "cas": "71-43-2", "mixture": false}, tables) == 10
	hazard.parts({"name": "氨", "cas": "71-43-2", "mixture": false}, tables) == 3
}

test_without_a_class_there_is_no_threshold if {
	not hazard.threshold_kg({"name": "x", "cas": "none", "entry": "none", "mixture": false}, tables)
	not hazard.threshold_kg(chemical({"classes": []}), tables)
	not hazard.parts(chemical({"classes": []}), tables)
}

test_beta_of_a_gas if {
	hazard.beta_tenths(ammonia, tables) == 20
	hazard.beta_tenths(object.union(ammonia, {"classes": ["B"]}), tables) == 20
	hazard.beta_tenths(chemical({"cas": "7697-37-2", "entry": "3"}), tables) == 30
}

test_beta_of_a_gas_that_no_row_names if {
	hazard.beta_tenths(chemical({"cas": "630-08-0"}), tables) == 25
	hazard.beta_tenths(chemical({"cas": "630-08-0", "mixture": true, "same_class_as_pure": false}), tables) == 15
}

# Of the state that the row does not hold for, the gas is no measure.
test_beta_in_another_state_is_the_class_s if hazard.beta_tenths(chemical({"cas": "7697-37-2"}), tables) == 15

test_beta_of_what_is_named_without_a_class if {
	hazard.beta_tenths({"name": "苯", "cas": "71-43-2", "mixture": false}, tables) == 12
	hazard.beta_tenths({"name": "苯", "cas": "71-43-2", "mixture": false, "classes": ["B"]}, tables) == 12
}

test_beta_of_several_classes_is_the_highest if hazard.beta_tenths(chemical({"classes": ["A", "B"]}), tables) == 15

test_without_a_class_there_is_no_beta if not hazard.beta_tenths({"name": "x", "cas": "none", "entry": "none", "mixture": false}, tables)

test_alpha_by_step if {
	hazard.alpha_tenths(0, tables) == 5
	hazard.alpha_tenths(1, tables) == 10
	hazard.alpha_tenths(29, tables) == 10
	hazard.alpha_tenths(30, tables) == 12
}

unit(chemicals, people) := {"chemicals": chemicals, "residents": {"count": people}}

# 1/3 + 2/3: a third is no decimal.
test_thirds_make_one if hazard.s(unit([chemical({"quantity_kg": 10}), chemical({"quantity_kg": 20})], 0), tables) == 30

test_one_kilogram_less if {
	light := unit([chemical({"quantity_kg": 10}), chemical({"quantity_kg": 19})], 0)
	hazard.s(light, tables) == 29
	hazard.is_not_major(light, tables)
	not hazard.is_major(light, tables)
	not hazard.level(light, tables)
}

test_exactly_one_is_major if {
	one := unit([ammonia], 1)
	hazard.is_major(one, tables)
	not hazard.is_not_major(one, tables)
	hazard.r(one, tables) == (10 * 20) * 30
	hazard.level(one, tables) == 4
}

test_no_chemicals_no_sum if {
	not hazard.s({}, tables)
	not hazard.is_not_major({}, tables)
}

test_a_sum_leaves_nothing_out if {
	unknown := {"name": "x", "cas": "none", "entry": "none", "mixture": false, "quantity_kg": 1}
	not hazard.s(unit([ammonia, unknown], 1), tables)
	not hazard.r(unit([ammonia, unknown], 1), tables)
	not hazard.r(unit([ammonia, chemical({"classes": []})], 1), tables)
	not hazard.r(unit([ammonia, object.remove(chemical({"cas": "630-08-0"}), {"classes"})], 1), tables)
}

# A thing that is named has a threshold and may still have no beta.
test_r_leaves_nothing_out_that_has_no_beta if {
	named := {"name": "coal gas", "cas": "none", "entry": "4", "mixture": false, "quantity_kg": 10}
	hazard.s(unit([ammonia, named], 1), tables) == 60
	not hazard.r(unit([ammonia, named], 1), tables)
	not hazard.level(unit([ammonia, named], 1), tables)
}

test_levels_at_their_bounds if {
	every case in [[50, 3], [49, 4], [249, 3], [250, 2], [499, 2], [500, 1]] {
		hazard.level(unit([object.union(ammonia, {"quantity_kg": case[0]})], 1), tables) == case[1]
	}
}

test_check_digits if {
	hazard.checks("7782-50-5")
	hazard.checks("108-88-3")
	hazard.checks("75-44-5")
	not hazard.checks("7782-50-6")
	not hazard.checks("7728-50-5")
	not hazard.checks("none")
	not hazard.checks("7782505")
}
