# METADATA
# scope: package
# title: "Mechanically complete: work done, permits closed, no blind left"
# description: >-
#   After the unit was made safe, its owner and the contractor, two different people, signed that the work is
#   done, all special permits are closed, no blind is left and tools and people are out.
# custom:
#   id: CN-CHEM-RES-05b
#   zh:
#     title: "机械完工：作业完成、作业票关闭、盲板清零"
#     description: "装置安全停车后，属地单位与施工方（不同人员）签字确认检维修完成、特殊作业票全部关闭、盲板全部拆除、工器具和人员撤出。"
#   document: "化工装置开停车 (行业通行做法)"
#   clause: "mechanical completion"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [mechanical]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "the conditions are those of the state table of the catalogue; no clause was read"
#   remedy:
#     en: >-
#       Close what is open and have both sides sign the hand-over again.
#     zh: "关闭未完事项后由双方重新签字交接。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_05b

import data.lib.clock

met if {
	input.mechanical.work_done == true
	input.mechanical.permits_closed == true
	input.mechanical.blinds_left == 0
	input.mechanical.tools_out == true
	input.mechanical.record != ""
	input.mechanical.owner_signed != input.mechanical.contractor_signed
	clock.not_after(input.case.acts.make_safe.at, input.mechanical.at)
	clock.not_after(input.mechanical.at, input.act.at)
}

# A hand-over that was signed does not lapse by the clock.
until := "never"

observed := {
	"at": input.mechanical.at,
	"work_done": input.mechanical.work_done,
	"permits_closed": input.mechanical.permits_closed,
	"blinds_left": input.mechanical.blinds_left,
	"tools_out": input.mechanical.tools_out,
	"signed": [input.mechanical.owner_signed, input.mechanical.contractor_signed],
}

required := "work done, permits closed, 0 blinds, tools out; two signatures after the safe state"
