# METADATA
# scope: package
# title: "A covert inspection went straight to the site"
# description: >-
#   A covert inspection had no notice, heard no report and had no escort.
# custom:
#   id: INS-04
#   zh:
#     title: "暗查暗访直奔现场"
#     description: "暗查暗访未事先通知、未听取汇报、无陪同接待，直奔基层和现场。"
#   document: "国务院办公厅安全生产监管执法通知 (2015)"
#   clause: "四不两直 (CN-INS-01)"
#   basis: informative
#   obligation: should
#   severity: advise
#   stages: [visit, conclude]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Record how the inspection was made; plan the next one anew.
#     zh: "如实记录检查方式，并重新安排暗查。"
#   empty_answer: []
package packs.hidden_danger_cn.inspection.ins_04

applies if input.plan.way != "open"

met if {
	input.visit.noticed == false
	input.visit.report_heard == false
	input.visit.escorted == false
}

observed := {"noticed": input.visit.noticed, "report_heard": input.visit.report_heard, "escorted": input.visit.escorted}

required := "no notice, no report, no escort"
