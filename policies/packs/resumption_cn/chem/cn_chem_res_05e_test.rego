package packs.resumption_cn.chem.cn_chem_res_05e_test

import data.packs.resumption_cn.chem.cn_chem_res_05e as subject

compliant := {"stop": {"kind": "own", "disposal_plan": {"filed_on": "2026-09-23", "stock_on": "2026-09-23", "stock": [{"substance": "Methanol", "kg": 12000, "place": "T-101"}, {"substance": "Toluene", "kg": 0, "place": "T-102"}]}}}

put(path, value) := json.patch(compliant, [{"op": "replace", "path": path, "value": value}])

test_each_with_quantity_and_place if subject.met with input as compliant

test_nothing_is_left if subject.met with input as put("/stop/disposal_plan/stock", [])

test_no_name if not subject.met with input as put("/stop/disposal_plan/stock/1/substance", "")

test_no_place if not subject.met with input as put("/stop/disposal_plan/stock/1/place", "")

test_no_quantity if {
	not subject.met with input as json.patch(compliant, [{"op": "remove", "path": "/stop/disposal_plan/stock/1/kg"}])
	not subject.met with input as put("/stop/disposal_plan/stock/1/kg", -1)
}

test_it_is_asked_of_a_planned_stop if {
	subject.applies with input as compliant
	not subject.applies with input as put("/stop/kind", "abnormal")
}

test_listed_before_the_filing if subject.met with input as put("/stop/disposal_plan/stock_on", "2026-09-20")

test_listed_after_the_filing if not subject.met with input as put("/stop/disposal_plan/stock_on", "2026-09-24")

test_what_is_shown if {
	subject.observed == {"stock_on": "2026-09-23", "filed_on": "2026-09-23"} with input as compliant
	subject.required == "each substance with quantity and place, as of the filing or earlier" with input as compliant
}
