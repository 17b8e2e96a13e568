# METADATA
# scope: package
# title: "Special grade is reported to the authority before the start"
# description: >-
#   A permit of a grade that local measures want reported was reported to the authority before the fire is
#   lit.
# custom:
#   id: hot-work.report.before-start
#   zh:
#     title: "特级动火作业前向主管部门报备"
#     description: "地方要求报备级别的动火作业，动火前已向主管部门报备。"
#   document: "Local measures (parameter reported_grades)"
#   clause: "reporting to the authority"
#   basis: interpretation
#   obligation: should
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Report the permit first (action report), then start.
#     zh: "先办理报备，再开始作业。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.report_before_start

import data.lib.clock

applies if input.permit.grade in data.packs.gb30871_2022.params.reported_grades.value

met if clock.not_after(input.case.acts.report.at, input.act.at)

# What was stated does not lapse by the clock.
until := "never"

observed := {"reported_at": input.case.acts.report.at, "start": input.act.at}

required := "reported before the start"
