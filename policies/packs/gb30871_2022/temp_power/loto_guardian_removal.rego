# METADATA
# scope: package
# title: "A guardian is there when the line is taken down"
# description: >-
#   When the removal of the line was confirmed, a guardian who is named on the permit was on site.
# custom:
#   id: temp-power.loto.guardian-removal
#   zh:
#     title: "拆线时监护人在场"
#     description: "确认拆除临时用电线路时，作业票指定的监护人在现场。"
#   document: "GB 30871-2022"
#   clause: "10.3"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [close]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have a guardian on site while the line is taken down; confirm the removal anew with the guardian
#       there.
#     zh: "拆线时监护人须在场；由监护人到场后重新确认拆除。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.loto_guardian_removal

import data.lib.presence

met if presence.there(input.permit.presence, input.permit.guardians, input.permit.closure.line_removed.confirmed_at)

observed contains sprintf("%v at %v, on site: %v", [line.person_id, line.at, line.on_site]) if some line in input.permit.presence

required := sprintf("a guardian of this permit on site at %v", [input.permit.closure.line_removed.confirmed_at])
