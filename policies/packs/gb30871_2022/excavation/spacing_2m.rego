# METADATA
# scope: package
# title: "People who dig at the same time stay 2 m apart"
# description: >-
#   Where two or more people dig at the same time, they are at least 2 m apart.
# custom:
#   id: excavation.spacing-2m
#   zh:
#     title: "两人以上同时挖土相距2m以上"
#     description: "两人及以上同时挖土的，相互间距不小于2m。"
#   document: "GB 30871-2022"
#   clause: "11.7"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [during]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Spread the people out, then state the excavation again.
#     zh: "拉开间距后重新填写开挖状况。"
#   empty_answer: []
package packs.gb30871_2022.excavation.spacing_2m

applies if input.excavation.digging.diggers >= 2

limit := data.packs.gb30871_2022.params.excavation_spacing_m.value

met if input.excavation.digging.spacing_m >= limit

observed := {"diggers": input.excavation.digging.diggers, "spacing_m": input.excavation.digging.spacing_m}

required := sprintf("at least %v m apart", [limit])
