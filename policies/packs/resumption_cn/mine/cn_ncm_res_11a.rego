# METADATA
# scope: package
# title: "The kind of mine agrees with the register"
# description: >-
#   The application states the workings that the register of mines shows, and of a tailings pond whether
#   people live below it.
# custom:
#   id: CN-NCM-RES-11a
#   zh:
#     title: "矿山类型与登记一致"
#     description: "申请所填开采方式（设施）与矿山登记一致；尾矿库是否头顶库与登记一致。"
#   document: "非煤矿山复工复产流程设计"
#   clause: "kind of mine"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [apply, accept]
#   effective: {from: "2023-02-01", to: ""}
#   governed_by: now
#   doubt: "a design of this pack: what other rules ask of underground mines and ponds hangs on it, and no document asks for the comparison"
#   remedy:
#     en: >-
#       State what the register shows, or have the register corrected.
#     zh: "按登记填报，或更正登记簿。"
#   empty_answer: []
package packs.resumption_cn.mine.cn_ncm_res_11a

met if {
	some mine in input.facts.mines
	mine.workings == input.unit.workings
	agrees(mine)
}

agrees(mine) if mine.workings != "tailings_pond"

agrees(mine) if mine.head_pond == input.unit.head_pond

observed := {"workings": input.unit.workings, "register": {id: mine.workings | some id, mine in input.facts.mines}}

required := "as the register of mines shows"

fixes contains {"pointer": "/unit/workings", "value": mine.workings} if some mine in input.facts.mines

fixes contains {"pointer": "/unit/head_pond", "value": mine.head_pond} if some mine in input.facts.mines
