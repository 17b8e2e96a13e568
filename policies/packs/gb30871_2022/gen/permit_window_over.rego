# METADATA
# scope: package
# title: "Only an unused permit whose window is over expires"
# description: >-
#   A permit expires unused only after the time that it was given for.
# custom:
#   id: gen.permit.window-over
#   zh:
#     title: "作业票过期须已超过作业实施时间"
#     description: "未使用的作业票，超过其作业实施时间后方按过期失效处理。"
#   document: "GB 30871-2022"
#   clause: "4.16"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [expire]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Cancel the permit with a reason, or let it expire when its window is over.
#     zh: "说明理由予以作废，或待作业实施时间结束后按过期失效处理。"
#   empty_answer: []
package packs.gb30871_2022.gen.permit_window_over

import data.lib.clock

met if clock.after(input.act.at, input.permit.window.end)

# What is over stays over.
until := "never"

observed := {"at": input.act.at, "window_end": input.permit.window.end}

required := sprintf("after %v", [input.permit.window.end])
