# Who may approve in the place of whom.
package lib.posts_test

import data.lib.posts

above := {"unit": ["safety", "leader"], "safety": ["leader"]}

row := {"approver": "unit", "escalated": "safety"}

test_the_post_itself_suffices if posts.suffices("unit", "unit", above)

test_a_post_above_suffices if posts.suffices("leader", "unit", above)

test_a_post_below_does_not if not posts.suffices("unit", "safety", above)

test_a_post_on_no_list_does_not if not posts.suffices("guardian", "unit", above)

test_the_highest_post_has_none_above_it if {
	posts.suffices("leader", "leader", above)
	not posts.suffices("unit", "leader", above)
}

test_the_row_names_its_approver if posts.asked(row, false) == "unit"

test_managed_one_level_up_it_names_the_next if posts.asked(row, true) == "safety"
