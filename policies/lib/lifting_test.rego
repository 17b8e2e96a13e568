package lib.lifting_test

import data.lib.lifting

act(post, division) := {"post": post, "division": division}

test_the_post_that_ordered if lifting.by(act("officer", "140212"), act("officer", "140212"))

test_the_head_of_the_department_for_the_officer if lifting.by(act("department_head", "140212"), act("officer", "140212"))

test_not_the_officer_for_the_head if not lifting.by(act("officer", "140212"), act("department_head", "140212"))

test_not_the_department_for_the_inspection_body if not lifting.by(act("department_head", "140212"), act("mine_inspection", "140212"))

test_not_the_inspection_body_for_the_officer if not lifting.by(act("mine_inspection", "140212"), act("officer", "140212"))

test_a_division_above if lifting.by(act("officer", "140200"), act("officer", "140212"))

test_not_a_division_below_or_beside if {
	not lifting.by(act("officer", "140212"), act("officer", "140200"))
	not lifting.by(act("officer", "140213"), act("officer", "140212"))
}
