# Who lifts an order.
package packs.resumption_cn.gen.cn_gen_res_01b_test

import data.packs.resumption_cn.gen.cn_gen_res_01b as subject

base := {
	"act": {"action": "lift_order", "post": "officer", "division": "140212"},
	"case": {"acts": {"order_stop": {"post": "officer", "division": "140212"}}},
}

changed(patch) := json.patch(base, patch)

test_the_post_that_ordered if {
	subject.met with input as base
}

test_the_head_of_the_department_for_the_officer if {
	subject.met with input as changed([{"op": "replace", "path": "/act/post", "value": "department_head"}])
}

test_the_officer_for_the_head if {
	not subject.met with input as changed([{"op": "replace", "path": "/case/acts/order_stop/post", "value": "department_head"}])
}

test_the_department_for_the_inspection_body if {
	not subject.met with input as changed([{"op": "replace", "path": "/case/acts/order_stop/post", "value": "mine_inspection"}])
	not subject.met with input as changed([{"op": "replace", "path": "/act/post", "value": "department_head"}, {"op": "replace", "path": "/case/acts/order_stop/post", "value": "mine_inspection"}])
}

test_the_city_above if {
	subject.met with input as changed([{"op": "replace", "path": "/act/division", "value": "140200"}])
}

test_the_county_below if {
	not subject.met with input as changed([{"op": "replace", "path": "/case/acts/order_stop/division", "value": "140200"}])
}

test_the_county_beside if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/division", "value": "140213"}])
}

test_an_order_of_nobody if {
	not subject.met with input as changed([{"op": "remove", "path": "/case/acts/order_stop"}])
}

test_only_lifting_is_asked if {
	subject.applies with input as base
	not subject.applies with input as changed([{"op": "replace", "path": "/act/action", "value": "continue"}])
}

test_the_inspection_body_for_the_officer if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/post", "value": "mine_inspection"}])
}

test_observed if {
	subject.observed == {"ordered by officer of 140212", "lifted by officer of 140200"} with input as changed([{"op": "replace", "path": "/act/division", "value": "140200"}])
}

test_what_is_shown if {
	asked := subject.required with input as base
	asked == "the post that ordered, of the same division or one above it"
}
