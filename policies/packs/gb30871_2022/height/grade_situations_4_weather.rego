# METADATA
# scope: package
# title: "Rain or snow on site: only under grade IV"
# description: >-
#   While it rains or snows at the work place, work goes on only under a permit of grade IV.
# custom:
#   id: height.grade.situations-4.weather
#   zh:
#     title: "现场雨雪须为Ⅳ级作业票"
#     description: "作业现场降雨、降雪时，仅凭Ⅳ级作业票作业。"
#   document: "GB 30871-2022"
#   clause: "table B.1, note 2"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [start, during, resume]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Wait until it is dry, or apply for a permit of grade IV.
#     zh: "等待雨雪停止，或按Ⅳ级重新办理作业票。"
#   empty_answer: []
package packs.gb30871_2022.height.grade_situations_4_weather

applies if input.env.weather.rain != "none"

applies if input.env.weather.snow != "none"

met if input.permit.grade == "4"

observed := {"grade": input.permit.grade, "rain": input.env.weather.rain, "snow": input.env.weather.snow}

required := "grade 4"
