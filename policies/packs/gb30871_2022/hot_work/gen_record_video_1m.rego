# METADATA
# scope: package
# title: "Video of the work is kept for at least a month"
# description: >-
#   At special grade every recording of the work is kept for at least one month after it ends.
# custom:
#   id: gen.record.video-1m
#   zh:
#     title: "作业影像至少留存1个月"
#     description: "特级动火作业过程影像自录制结束起至少留存1个月。"
#   document: "GB 30871-2022"
#   clause: "B.3"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [close]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Set the archive to keep the recording for a month or longer, and state the day.
#     zh: "将影像留存期限设为1个月以上，并填写留存至日期。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.gen_record_video_1m

import data.lib.clock

# Only special grade must be recorded (5.2.11).
applies if input.permit.grade == "special"

months := data.packs.gb30871_2022.params.video_retain_months.value

zone := data.packs.gb30871_2022.params.zone.value

met if {
	every recording in input.permit.recordings {
		clock.at_least_months(clock.day(recording.to, zone), recording.retain_until, months)
	}
}

observed contains sprintf("%v: %v, kept until %v", [recording.ref, clock.day(recording.to, zone), recording.retain_until]) if {
	some recording in input.permit.recordings
}

required := sprintf("at least %v month after the recording", [months])

fixes contains {"pointer": sprintf("/permit/recordings/%d/retain_until", [i]), "value": last} if {
	some i, recording in input.permit.recordings
	ended := clock.day(recording.to, zone)
	last := last_day(ended)
	recording.retain_until < last
}

# The last day of the months that begin with `day`.
last_day(day) := time.format([time.add_date(clock.day_start(day, "Z"), 0, months, 0) - clock.day_ns, "UTC", "2006-01-02"])
