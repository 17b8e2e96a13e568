# METADATA
# scope: package
# title: "Approval is given on site"
# description: >-
#   The approver signs at the place of the work: the place recorded with the approval is the code of that place.
# custom:
#   id: gen.approver.on-site
#   zh:
#     title: "审批人现场审批"
#     description: "审批人在作业现场审批签字：审批记录的地点与作业地点编号一致。"
#   document: "GB 30871-2022"
#   clause: "4.11 a"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Go to the place of the work and approve there.
#     zh: "到作业现场审批签字。"
#   empty_answer: []
package packs.gb30871_2022.gen.approver_on_site

# The standard gives no radius; the code that is posted at the place stands for it.
met if input.act.place == input.site.location_id

observed := input.act.place

required := input.site.location_id
