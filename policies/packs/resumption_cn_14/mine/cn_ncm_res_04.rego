# METADATA
# scope: package
# title: "Shanxi: two months between a failed acceptance and the next application"
# description: >-
#   In Shanxi two months have passed since an acceptance of the mine failed; the application is received
#   all the same, and the finding shows from when on it can be accepted.
# custom:
#   id: CN-NCM-RES-04
#   zh:
#     title: "山西：验收不合格两个月内不再受理验收"
#     description: "山西省内矿山，上次验收不合格之日起已满两个月；申请照常登记，问题清单中载明可予验收的日期。"
#   document: "山西省非煤地下矿山停产整改通知 (2021)"
#   clause: "acceptance failed: two months"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2021-01-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Rectify, and have the acceptance done after the day that is shown.
#     zh: "整改期间请在所示日期后再行验收。"
#   empty_answer: ["/case/acts", "/stop/earlier_failures", "/facts/resumptions", "/facts/resumptions/*/acts"]
#   doubt: "whether the notice still holds is not known; acceptances of every mine of the enterprise count, because a case may call it by another name"
package packs.resumption_cn_14.mine.cn_ncm_res_04

import data.lib.clock

months := data.packs.resumption_cn_14.params.mine_cool_down_months.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

# Of this case by its acts and of others by the register, which nobody can leave out; of what was before as the application states.
met if {
	stated_and_recorded
	every name, done in input.case.acts {
		harmless(name, done)
	}
}

# The first application has no act behind it yet. One that follows a failed acceptance comes from another state.
met if {
	input.case.state == "stopped"
	stated_and_recorded
}

stated_and_recorded if {
	every failure in input.stop.earlier_failures {
		over(failure.on)
	}
	every id, other in input.facts.resumptions {
		passed_over(id, other)
	}
}

harmless(name, _) if name != "fail_acceptance"

harmless(_, done) if over(clock.day(done.at, zone))

passed_over(id, _) if id == input.case.id

passed_over(_, other) if other.kind != "mine"

# A visit that is not long past went well by its sheet, and no officer decided otherwise.
passed_over(_, other) if {
	every done in other.acts {
		harmless(done.action, done)
	}
	every done in other.acts {
		went_well(done, other)
	}
}

went_well(done, _) if done.action != "start_acceptance"

went_well(done, _) if over(clock.day(done.at, zone))

went_well(_, other) if other.acceptance_result == "pass"

over(failed_on) if time.add_date(clock.day_start(failed_on, "Z"), 0, months, 0) <= clock.day_start(today, "Z")

# Time only helps.
until := "never"

observed contains sprintf("failed on %v", [failure.on]) if some failure in input.stop.earlier_failures

observed contains sprintf("failed on %v", [clock.day(done.at, zone)]) if {
	some name, done in input.case.acts
	name == "fail_acceptance"
}

observed contains sprintf("%v: failed on %v", [id, clock.day(done.at, zone)]) if {
	some id, other in input.facts.resumptions
	id != input.case.id
	other.kind == "mine"
	some done in other.acts
	done.action == "fail_acceptance"
}

observed contains sprintf("%v: the sheet says %v", [id, other.acceptance_result]) if {
	some id, other in input.facts.resumptions
	id != input.case.id
	other.kind == "mine"
}

required := sprintf("%v months since the acceptance failed", [months])
