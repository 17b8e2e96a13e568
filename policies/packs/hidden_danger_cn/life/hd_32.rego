# METADATA
# scope: package
# title: "What was exposed is written off in the same place"
# description: >-
#   Where a danger was exposed, its write-off was made public in the same medium within 5 working days.
# custom:
#   id: HD-32
#   zh:
#     title: "曝光隐患销号在同一载体公告"
#     description: "曾公开曝光的隐患，销号后5个工作日内在同一载体公告。"
#   document: "青岛市 2012 年重大隐患公告规定 (seen in part)"
#   clause: "CN-INS-10: the same media when written off within 5 working days"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [publish]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Publish the write-off where the exposure stood.
#     zh: "在原曝光载体公告销号情况。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_32

import data.lib.clock
import data.lib.working_days

zone := data.packs.hidden_danger_cn.params.zone.value

limit := data.packs.hidden_danger_cn.params.publication_working_days.value

applies if {
	some _ in input.exposures
}

met if {
	input.publications.write_off.in == input.publications.exposure.in
	some closing in input.closings
	clock.not_after(closing.at, input.publications.write_off.at)
	count(days(closing)) <= limit
}

days(closing) := working_days.between(clock.day(closing.at, zone), clock.day(input.publications.write_off.at, zone), input.facts.calendars, data.packs.hidden_danger_cn.params.statutory_dates.value)

observed := {"exposed_in": input.publications.exposure.in, "written_off_in": input.publications.write_off.in, "published_at": input.publications.write_off.at}

required := sprintf("in the same medium, within %v working days of the write-off", [limit])
