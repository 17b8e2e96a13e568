# METADATA
# scope: package
# title: "Hazard area: no temporary supply unless it is really needed"
# description: >-
#   In a running unit with fire or explosion hazard, a tank farm or a fire and explosion hazard area,
#   the permit says why temporary electricity is really needed.
# custom:
#   id: temp-power.zone-forbidden
#   zh:
#     title: "火灾爆炸危险场所原则上禁止临时用电"
#     description: "在运行的火灾爆炸危险性生产装置、罐区和火灾爆炸危险场所内接临时电源的，已说明确需的理由。"
#   document: "GB 30871-2022"
#   clause: "10.1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Take the power from outside the area, or state why it is really needed there.
#     zh: "改从场所外取电，或说明确需在场所内接临时电源的理由。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.zone_forbidden

import data.lib.words
import data.lib.zones

applies if zones.hazardous(input.site, input.facts.installations)

met if words.filled(input.temp_power.need_reason)

observed := input.temp_power.need_reason

required := "the reason why it is needed, in words"
