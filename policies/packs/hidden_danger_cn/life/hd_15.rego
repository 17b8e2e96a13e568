# METADATA
# scope: package
# title: "The extension is granted, with measures for the time between"
# description: >-
#   The extension was asked for with a reason and with measures for the time between, is granted, and ends after
#   the first deadline, at most one year after the order.
# custom:
#   id: HD-15
#   zh:
#     title: "延期决定明确且有延期期间措施"
#     description: "延期申请写明理由和延期期间的安全措施；决定为同意，新期限晚于原期限，且自责令之日起不超过一年。"
#   document: "青岛市 2012 年重大隐患公告规定 (seen in part)"
#   clause: "CN-INS-10: deadline of at most one year"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [extend]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Complete the request, or set another date.
#     zh: "补充延期理由和措施，或重新确定期限。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_15

import data.lib.clock
import data.lib.words

met if {
	words.filled(input.extension_request.reason)
	words.filled(input.extension_request.interim)
	input.extension.granted == true
	clock.after(input.extension.until, input.order.deadline)
	within
}

within if {
	time.parse_rfc3339_ns(input.extension.until) <= time.add_date(time.parse_rfc3339_ns(input.order.at), 0, data.packs.hidden_danger_cn.params.deadline_months.value, 0)
}

observed := {"granted": input.extension.granted, "until": input.extension.until, "interim": input.extension_request.interim}

required := sprintf("a reason, measures, and a date after the deadline and within %v months of the order", [data.packs.hidden_danger_cn.params.deadline_months.value])
