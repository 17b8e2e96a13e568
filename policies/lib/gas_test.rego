package lib.gas_test

import data.lib.gas

first := {"point": "top", "sampled_at": "2026-11-20T09:00:00+08:00"}

second := {"point": "top", "sampled_at": "2026-11-20T09:10:00+08:00"}

elsewhere := {"point": "bottom", "sampled_at": "2026-11-20T09:10:00+08:00"}

test_the_later_sample_of_a_point_supersedes if gas.supersedes(second, first)

test_the_earlier_sample_does_not if not gas.supersedes(first, second)

test_a_sample_does_not_supersede_itself if not gas.supersedes(first, first)

test_another_point_does_not_supersede if not gas.supersedes(elsewhere, first)

test_a_sample_without_time_or_point_supersedes_nothing if {
	not gas.supersedes(object.remove(second, ["sampled_at"]), first)
	not gas.supersedes(object.remove(second, ["point"]), first)
}

test_kinds_are_told_apart if {
	gas.flammable({"kind": "flammable"})
	not gas.not_flammable({"kind": "flammable"})
	gas.not_flammable({"kind": "toxic"})
	not gas.flammable({"kind": "toxic"})
}

test_an_unknown_kind_is_neither if {
	not gas.flammable({"value": 1})
	not gas.not_flammable({"value": 1})
}

test_a_reading_by_volume_is_compared_as_it_is if {
	gas.at_most({"unit": "vol%", "value": 0.2}, 0.2)
	not gas.at_most({"unit": "vol%", "value": 0.201}, 0.2)
}

test_every_limit_is_exact_after_conversion if {
	every limit in [0.1, 0.2, 0.3, 0.5, 0.7] {
		gas.at_most({"unit": "ppm", "value": round(limit * 10000)}, limit)
		not gas.at_most({"unit": "ppm", "value": round(limit * 10000) + 1}, limit)
	}
}

test_a_share_of_the_lel_is_exact if {
	gas.at_most({"unit": "%LEL", "value": 12.5, "lel_vol": 1.6}, 0.2)
	not gas.at_most({"unit": "%LEL", "value": 12.6, "lel_vol": 1.6}, 0.2)
}

test_a_share_of_an_unknown_lel_is_within_nothing if not gas.at_most({"unit": "%LEL", "value": 0}, 0.2)

test_mass_is_within_nothing if not gas.at_most({"unit": "mg/m3", "value": 0, "lel_vol": 5}, 0.5)
