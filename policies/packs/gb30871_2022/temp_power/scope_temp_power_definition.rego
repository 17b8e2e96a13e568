# METADATA
# scope: package
# title: "A temporary load on a supply in service needs this permit"
# description: >-
#   Where a load that is not permanent is connected to a supply in regular service, the permit is one
#   for temporary electricity.
# custom:
#   id: scope.temp-power-definition
#   zh:
#     title: "正式运行电源上的非永久性用电为临时用电"
#     description: "在正式运行的电源上接非永久性用电的，办理临时用电作业票。"
#   document: "GB 30871-2022"
#   clause: "3.10"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Apply for a permit for temporary electricity.
#     zh: "办理临时用电作业票。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.scope_temp_power_definition

# Supplies of one's own are not in regular service; what binds them all the same says so (10.2).
applies if input.temp_power.source.kind == "grid"

met if input.permit.type == "temp_power"

observed := input.permit.type

required := "temp_power"
