# METADATA
# scope: package
# title: "What is missing is asked for once"
# description: >-
#   After the applicant submitted what was missing the authority did not ask again; only what came new with it may be asked for. The
#   duty binds the authority.
# custom:
#   id: CN-GEN-ACC-06
#   zh:
#     title: "补正内容一次性告知，不得反复要求"
#     description: "申请人补正后，主管部门未再次要求补正；仅可就补正材料新出现的问题提出。该职责约束主管部门。"
#   document: "行政许可法"
#   clause: "32"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [apply]
#   effective: {from: "2004-07-01", to: ""}
#   governed_by: received
#   remedy:
#     en: >-
#       Begin the acceptance, or say which of it came new with the submission.
#     zh: "开始验收，或者说明所要求的内容系补正后新出现。"
#   empty_answer: []
#   doubt: "A resumption is usually no licence in the sense of this law. A case keeps the last of each act only, so the second request is seen until the applicant submits again, and whether it asks for something new is for people to say"
package packs.resumption_cn.gen.cn_gen_acc_06

import data.lib.clock

requested contains done.at if {
	some name, done in input.case.acts
	name == "request_missing"
	clock.not_after(input.case.received_at, done.at)
}

applies if count(requested) > 0

met if {
	every name, done in input.case.acts {
		once(name, done)
	}
}

once(name, _) if name != "resubmit"

once(_, done) if clock.after(input.case.received_at, done.at)

once(_, done) if {
	some at in requested
	clock.not_after(at, done.at)
}

# What was asked for the clock does not change.
until := "never"

observed contains sprintf("submitted at %v, asked for at %v", [done.at, at]) if {
	some name, done in input.case.acts
	name == "resubmit"
	some at in requested
}

required := "asked for once, before what was missing was submitted"
