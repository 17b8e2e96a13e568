# METADATA
# scope: package
# title: "Outdoors at night: only under grade IV"
# description: >-
#   Outdoors, work starts, goes on and resumes in the night hours only under a permit of grade IV.
# custom:
#   id: height.grade.situations-4.night
#   zh:
#     title: "夜间室外作业须为Ⅳ级作业票"
#     description: "室外高处作业在夜间开始、进行或恢复的，须持有Ⅳ级作业票。"
#   document: "GB 30871-2022"
#   clause: "table B.1, note 2"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Suspend until daylight, or apply for a permit of grade IV.
#     zh: "暂停至白天，或按Ⅳ级重新办理作业票。"
#   empty_answer: []
package packs.gb30871_2022.height.grade_situations_4_night

import data.lib.night

zone := data.packs.gb30871_2022.params.zone.value

hours := data.packs.gb30871_2022.params.night_hours.value

offset := data.packs.gb30871_2022.params.utc_offset.value

met if input.permit.grade == "4"

met if input.env.outdoor == false

met if night.day(input.act.at, hours, zone, offset)

until := "never" if free

until := night.dusk(input.act.at, hours, zone, offset) if not free

# The night does not matter.
free if input.permit.grade == "4"

free if input.env.outdoor == false

observed := {"grade": input.permit.grade, "at": input.act.at}

required := sprintf("grade 4, or between %v and %v o'clock", [hours.to, hours.from])
