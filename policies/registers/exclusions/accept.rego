# METADATA
# title: Exclusions that may be recorded
# description: >-
#   An exclusion names one subject by what identifies it, has both days, and says why and who decided. One that names its
#   subject otherwise would exclude nobody.
package registers.exclusions.accept

import data.lib.words

accepts if {
	named
	dated
	reasoned
	decided
}

named if {
	input.subject == "contractor"
	input.uscc != ""
}

named if {
	input.subject == "person"
	input.person_id != ""
}

named if {
	input.subject == "certificate"
	words.filled(input.certificate_no)
}

dated if {
	input.from != ""
	input.to != ""
}

reasoned if words.filled(input.reason)

decided if words.filled(input.decided_by)

refusal := {
	"pointer": "/subject",
	"en": "a contractor is excluded by its unified social credit code, a person by its id, the holder of a certificate by its number",
	"zh": "承包商按统一社会信用代码、人员按人员编号、持证人按证书编号列入",
} if {
	not named
}

refusal := {
	"pointer": "/from",
	"en": "an exclusion has a first and a last day",
	"zh": "禁入须有起止日期",
} if {
	named
	not dated
}

refusal := {
	"pointer": "/reason",
	"en": "who excludes somebody says why",
	"zh": "列入禁入名单须说明事由",
} if {
	named
	dated
	not reasoned
}

refusal := {
	"pointer": "/decided_by",
	"en": "an exclusion names who decided it",
	"zh": "须注明作出决定的人员或机关",
} if {
	named
	dated
	reasoned
	not decided
}
