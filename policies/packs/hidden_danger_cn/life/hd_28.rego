# METADATA
# scope: package
# title: "The staff was told"
# description: >-
#   The danger and what is done about it was shown to the staff, where being recorded.
# custom:
#   id: HD-28
#   zh:
#     title: "向从业人员通报"
#     description: "隐患及治理情况已向从业人员通报，并记录时间。"
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
#       Show it to the staff and enter when.
#     zh: "向从业人员通报并填写时间。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_28

import data.lib.clock

met if clock.not_after(input.reports.staff.at, input.act.at)

# They were told, and stay so.
until := "never"

observed := input.reports.staff.at

required := "told before the write-off"
