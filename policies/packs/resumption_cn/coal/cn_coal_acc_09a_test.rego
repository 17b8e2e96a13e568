package packs.resumption_cn.coal.cn_coal_acc_09a_test

import data.packs.resumption_cn.coal.cn_coal_acc_09a as subject

disciplines := ["legality", "faces", "electromechanical", "transport", "ventilation", "gas", "monitoring", "fire", "water", "dust", "geology"]

base := {"act": {"action": "accept"}, "acceptance": {"items": [{"id": discipline, "discipline": discipline} | some discipline in disciplines]}}

test_every_discipline if {
	subject.met with input as base
}

test_one_is_missing if {
	every i, _ in disciplines {
		not subject.met with input as json.patch(base, [{"op": "replace", "path": sprintf("/acceptance/items/%d/discipline", [i]), "value": "general"}])
	}
}

test_the_mines_own_sheet_is_not_asked if {
	subject.applies with input as base
	not subject.applies with input as json.patch(base, [{"op": "replace", "path": "/act/action", "value": "self_accept"}])
}

test_what_is_shown if {
	shown := subject.observed with input as {"acceptance": {"items": [{"discipline": "gas"}, {"discipline": "gas"}, {"discipline": "fire"}]}}
	shown == {"gas", "fire"}
	subject.required == "legality, faces, electromechanical, transport, ventilation, gas, monitoring, fire, water, dust, geology"
}
