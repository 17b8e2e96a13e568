# METADATA
# scope: package
# title: "A sign stands at a place that is stopped"
# description: >-
#   In provinces whose rule asks for it, a sign at the place says that a hidden danger exists while it is
#   stopped.
# custom:
#   id: HD-12
#   zh:
#     title: "停用部位设置隐患标示"
#     description: "当地规定要求的，停产停用期间在现场设置隐患标示牌。"
#   document: "山东省 2021 年安全生产规定 (seen in part)"
#   clause: "CN-INS-14: Art 45"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [rectify]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Put up the sign and enter its photograph.
#     zh: "设置现场标示并上传照片。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_12

import data.lib.clock
import data.lib.division

applies if {
	input.order.type in data.packs.hidden_danger_cn.params.stopping_types.value
	some outer in data.packs.hidden_danger_cn.params.sign_divisions.value
	division.covers(outer, input.enterprise.division)
}

met if {
	input.order.sign.photo != ""
	clock.not_after(input.order.at, input.order.sign.at)
}

observed := {"photo": input.order.sign.photo, "at": input.order.sign.at}

required := "a photograph of the sign, put up after the order"
