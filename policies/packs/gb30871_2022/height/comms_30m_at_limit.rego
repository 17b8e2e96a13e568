# METADATA
# scope: package
# title: "Communication tools at 30 m as well"
# description: >-
#   At exactly 30 m, where the clause can be read either way, a named person has confirmed on site that
#   communication tools are there.
# custom:
#   id: height.comms-30m.at-limit
#   zh:
#     title: "恰为30m时宜配备通信工具"
#     description: "作业高度恰为30m、条文可作两种理解的，宜由确认人现场确认配备通信工具。"
#   document: "GB 30871-2022"
#   clause: "8.2.1"
#   basis: interpretation
#   obligation: should
#   severity: advise
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Bring communication tools, then have line 11 of the permit confirmed.
#     zh: "配备通信工具后，由确认人确认作业票第11项措施。"
#   empty_answer: []
package packs.gb30871_2022.height.comms_30m_at_limit

import data.lib.confirmations

limit := data.packs.gb30871_2022.params.height_comms_above_m.value

applies if input.height.h_m == limit

met if confirmations.stands(input.permit.measures.comms_30m, input.act.at)

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := {"height_m": input.height.h_m, "answer": input.permit.measures.comms_30m.answer}

required := sprintf("communication tools at %v m", [limit])
