# METADATA
# scope: package
# title: "The criteria are those of the trade"
# description: >-
#   Every criterion that is named is one of a trade whose criteria count for the place.
# custom:
#   id: HD-04
#   zh:
#     title: "判定条款属于本行业"
#     description: "所引用的判定条款均属于该场所适用行业的判定标准。"
#   document: "重大事故隐患判定标准"
#   clause: "our reading: each document judges the trades that it is made for"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [find]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name criteria of the trade, or correct the trade.
#     zh: "改引本行业判定条款，或更正适用行业。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_04

table := data.packs.hidden_danger_cn.params.criteria.value

applies if {
	some _ in input.danger.criteria
}

met if {
	every i, _ in input.danger.criteria {
		of_trade(input.danger.criteria[i])
	}
}

of_trade(id) if {
	some trade in input.danger.trades
	trade in table[id].trades
}

observed := {"trades": input.danger.trades, "of_other_trades": out}

out contains id if {
	some id in input.danger.criteria
	not of_trade(id)
}

required := "criteria of the trade"
