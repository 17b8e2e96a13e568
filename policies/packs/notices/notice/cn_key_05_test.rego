package packs.notices.notice.cn_key_05_test

import data.packs.notices.notice.cn_key_05

test_somebody_is_on_duty if {
	notice := {"notice": {"to": [{"person_id": "P-1", "post": "duty", "rank": 1}]}}
	cn_key_05.met with input as notice
	cn_key_05.observed == "1 on duty" with input as notice
}

test_two_are_on_duty if cn_key_05.met with input as {"notice": {"to": [{"person_id": "P-1"}, {"person_id": "P-2"}]}}

test_nobody_is_on_duty if {
	not cn_key_05.met with input as {"notice": {"to": []}}
	cn_key_05.observed == "0 on duty" with input as {"notice": {"to": []}}
}

test_somebody_without_a_name_is_nobody if not cn_key_05.met with input as {"notice": {"to": [{"person_id": "P-1"}, {"person_id": ""}]}}

test_what_is_required_is_said if cn_key_05.required == "at least one"
