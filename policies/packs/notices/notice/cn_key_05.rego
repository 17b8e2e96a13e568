# METADATA
# scope: package
# title: "Somebody is on duty"
# description: >-
#   A notice finds somebody on the duty roster of the side that it is sent to, at the time at which it is sent.
# custom:
#   id: CN-KEY-05
#   zh:
#     title: "值班制度落实"
#     description: "发出通知时，接收方值班表上有在岗值班人员。"
#   document: "生产安全事故应急条例"
#   clause: "14"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [sent]
#   effective: {from: "2019-04-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Enter in the duty roster who is on duty, for every hour.
#     zh: "在值班表中登记各时段的值班人员。"
#   empty_answer: []
package packs.notices.notice.cn_key_05

met if {
	count(input.notice.to) > 0
	every person in input.notice.to {
		person.person_id != ""
	}
}

observed := sprintf("%d on duty", [count(input.notice.to)])

required := "at least one"
