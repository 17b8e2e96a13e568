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

import data.lib.clock

zone := data.packs.gb30871_2022.params.zone.value

night := data.packs.gb30871_2022.params.night_hours.value

midnight := clock.day_start(clock.day(input.act.at, zone), data.packs.gb30871_2022.params.utc_offset.value)

met if input.permit.grade == "4"

met if input.env.outdoor == false

met if {
	at := time.parse_rfc3339_ns(input.act.at)
	at >= midnight + (night.to * clock.hour_ns)
	at < midnight + (night.from * clock.hour_ns)
}

until := "never" if free

until := clock.utc(midnight + (night.from * clock.hour_ns)) if not free

# The night does not matter.
free if input.permit.grade == "4"

free if input.env.outdoor == false

observed := {"grade": input.permit.grade, "at": input.act.at}

required := sprintf("grade 4, or between %v and %v o'clock", [night.to, night.from])
