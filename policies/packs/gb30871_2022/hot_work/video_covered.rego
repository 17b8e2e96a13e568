# METADATA
# scope: package
# title: "Special grade: the whole work is on film"
# description: >-
#   The recordings of special-grade work run from the start to the confirmation that no embers are left,
#   with no gap but the recorded breaks.
# custom:
#   id: hot-work.video.covered
#   zh:
#     title: "特级动火：全过程摄录无间断"
#     description: "特级动火的影像自作业开始至确认无残留火种连续，除已记录的作业中断外无间隙。"
#   document: "GB 30871-2022"
#   clause: "5.2.11"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [close]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Add the missing recording, or record the break; if there is none, report the gap.
#     zh: "补充缺失的影像或中断记录；确无影像的，如实报告。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.video_covered

import data.lib.clock

applies if input.permit.grade == "special"

began := time.parse_rfc3339_ns(input.case.acts.start.at)

ended := time.parse_rfc3339_ns(input.permit.closure.no_embers.confirmed_at)

# One recording runs at the start, and each is followed by the next until the end: then there is no gap between.
met if {
	some first in input.permit.recordings
	time.parse_rfc3339_ns(first.from) <= began
	every recording in input.permit.recordings {
		followed(recording)
	}
}

followed(recording) if time.parse_rfc3339_ns(recording.to) >= ended

followed(recording) if {
	some next in input.permit.recordings
	clock.not_after(next.from, recording.to)
	clock.after(next.to, recording.to)
}

followed(recording) if {
	some pause in input.permit.interruptions
	some next in input.permit.recordings
	clock.not_after(pause.from, recording.to)
	clock.not_after(next.from, pause.to)
	clock.after(next.to, recording.to)
}

observed contains sprintf("%v to %v", [recording.from, recording.to]) if some recording in input.permit.recordings

required := sprintf("from %v to %v without a gap", [clock.utc(began), clock.utc(ended)])
