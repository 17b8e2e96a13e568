# METADATA
# scope: package
# title: "Ground penetration of 0.5 m or more is excavation"
# description: >-
#   Digging, piling, drilling or anchoring 0.5 m deep or more, and filling or levelling by bulldozer or
#   roller, has an excavation permit.
# custom:
#   id: scope.excavation-definition
#   zh:
#     title: "入土0.5m及以上动土认定"
#     description: "挖土、打桩、钻探、地锚入土深度0.5m及以上，或使用推土机、压路机填土、平整场地的，办理动土安全作业票。"
#   document: "GB 30871-2022"
#   clause: "3.11"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Apply for an excavation permit.
#     zh: "按动土作业办理作业票。"
#   empty_answer: []
package packs.gb30871_2022.excavation.scope_excavation_definition

applies if input.excavation.depth_m >= data.packs.gb30871_2022.params.excavation_min_m.value

applies if "levelling" in input.excavation.methods

met if input.permit.type == "excavation"

observed := {"depth_m": input.excavation.depth_m, "methods": input.excavation.methods, "type": input.permit.type}

required := "an excavation permit"
