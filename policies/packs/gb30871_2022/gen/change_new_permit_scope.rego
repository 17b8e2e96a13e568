# METADATA
# scope: package
# title: "No work after the window: a new permit is needed"
# description: >-
#   Work starts, goes on and resumes only before the end of the permit's window; after it a new permit is
#   needed.
# custom:
#   id: gen.change.new-permit-scope
#   zh:
#     title: "超过作业实施时间须重新办票"
#     description: "作业的开始、进行和恢复均不得超过作业票的实施时间；超过的须重新办理作业票。"
#   document: "GB 30871-2022"
#   clause: "4.16"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Stop, and apply for a new permit that supersedes this one.
#     zh: "停止作业，重新办理作业票。"
#   empty_answer: []
package packs.gb30871_2022.gen.change_new_permit_scope

import data.lib.clock

# Changes of content, scope and place, which the clause names as well, are judged by the people on site.
met if clock.not_after(input.act.at, input.permit.window.end)

until := clock.utc(time.parse_rfc3339_ns(input.permit.window.end) + clock.second_ns)

observed := {"at": input.act.at, "window_end": input.permit.window.end}

required := sprintf("not after %v", [input.permit.window.end])
