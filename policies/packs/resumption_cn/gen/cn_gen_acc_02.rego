# METADATA
# scope: package
# title: "Time that a term leaves out was told in writing"
# description: >-
#   Where the authority leaves time out of a term, for an expert review for example, it says why, from when to when, no longer than
#   the bound, and tells the applicant in writing after the application was received; what was not told is not left out.
# custom:
#   id: CN-GEN-ACC-02
#   zh:
#     title: "不计入期限的时间已书面告知"
#     description: "主管部门将专家评审等所需时间不计入期限的，写明事由和起止日期、不超过上限，并在收到申请后书面告知申请人；未告知的不予扣除。"
#   document: "行政许可法"
#   clause: "45"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [apply, accept]
#   effective: {from: "2004-07-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       Tell the applicant in writing why and until when the term does not run, and enter the paper.
#     zh: "书面告知申请人不计入期限的事由和起止日期，并登记告知书。"
#   empty_answer: []
#   doubt: "A resumption is usually no licence in the sense of this law; leaving time out is a default of this pack, and so is its bound."
package packs.resumption_cn.gen.cn_gen_acc_02

import data.lib.clock
import data.lib.holds

allowed := data.packs.resumption_cn.params.hold_reasons.value

applies if count(input.holds) > 0

met if {
	every hold in input.holds {
		hold.reason in allowed
		hold.from <= hold.to
		holds.bounded(hold)
		clock.not_after(input.case.received_at, hold.told_at)
		clock.not_after(hold.told_at, input.act.at)
		hold.notice != ""
	}
}

# What was told does not lapse by the clock.
until := "never"

observed := [sprintf("%v from %v to %v, told at %v", [hold.reason, hold.from, hold.to, hold.told_at]) | some hold in input.holds]

required := sprintf("one of %v, at most %v days, told in writing since the application", [concat(", ", allowed), holds.longest])
