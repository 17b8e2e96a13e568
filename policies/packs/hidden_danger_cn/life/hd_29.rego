# METADATA
# scope: package
# title: "A major danger was reported to the authority and to the workers' congress"
# description: >-
#   The removal of a major danger was reported to the authority that answers for safety and to the workers'
#   congress.
# custom:
#   id: HD-29
#   zh:
#     title: "重大隐患向部门和职工大会报告"
#     description: "重大隐患排查治理情况已向负有安全监管职责的部门和职工大会（职工代表大会）报告。"
#   document: "安全生产法 (2021)"
#   clause: "41"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [recheck]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Report it to both and enter when.
#     zh: "分别报告并填写时间。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_29

import data.lib.clock

applies if input.danger.grade != "general"

met if {
	clock.not_after(input.reports.authority.at, input.act.at)
	clock.not_after(input.reports.workers_congress.at, input.act.at)
}

# It was reported, and stays so.
until := "never"

observed := {"authority": input.reports.authority.at, "workers_congress": input.reports.workers_congress.at}

required := "both, before the write-off"
