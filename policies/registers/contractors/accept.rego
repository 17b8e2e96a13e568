# METADATA
# title: Contractors that may be recorded
# description: >-
#   A contractor has a name, a code, a status and a roll, and a reason where it may not come. An agreement or a qualification that is
#   recorded says until when it holds and what shows it: one that does not could not be judged on any day. That an agreement
#   does not end before it was signed is held by the form (x-order).
package registers.contractors.accept

import data.lib.words

accepts if {
	count(lacking) == 0
	explained
	not unqualified
	not unagreed
}

stated contains "id" if input.id != ""

stated contains "name" if input.name != ""

stated contains "status" if input.status != ""

stated contains "uscc" if input.uscc != ""

# A roll of nobody is a roll. Without one nobody could tell whether somebody is the contractor's.
stated contains "roll" if count(input.roll) >= 0

lacking := {"id", "name", "roll", "status", "uscc"} - stated

explained if input.status == "admitted"

explained if {
	input.status in {"suspended", "excluded"}
	words.filled(input.status_reason)
}

unqualified if {
	some qualification in input.qualifications
	not whole(qualification)
}

whole(qualification) if {
	words.filled(qualification.no)
	qualification.valid_to != ""
	count(qualification.scope) > 0
}

unagreed if {
	input.agreement
	not agreed
}

agreed if {
	words.filled(input.agreement.document)
	input.agreement.signed_on != ""
	input.agreement.valid_to != ""
}

refusal := {
	"pointer": concat("", ["/", min(lacking)]),
	"en": "a contractor is recorded with its id, name, status, unified social credit code and roll",
	"zh": "承包商登记须有编号、名称、准入状态、统一社会信用代码和入厂人员名册",
} if {
	count(lacking) > 0
}

refusal := {
	"pointer": "/status_reason",
	"en": "who suspends or excludes a contractor says why",
	"zh": "暂停或清退承包商须说明原因",
} if {
	count(lacking) == 0
	not explained
}

refusal := {
	"pointer": "/qualifications",
	"en": "a qualification has a number, an end and the kinds of work that it allows",
	"zh": "资质须有编号、有效期和许可作业范围",
} if {
	count(lacking) == 0
	explained
	unqualified
}

refusal := {
	"pointer": "/agreement",
	"en": "an agreement has its document and the days from which and to which it holds",
	"zh": "安全生产管理协议须有文本、签订日期和有效期",
} if {
	count(lacking) == 0
	explained
	not unqualified
	unagreed
}
