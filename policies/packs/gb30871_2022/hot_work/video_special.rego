# METADATA
# scope: package
# title: "Special grade: an explosion-proof camera is named"
# description: >-
#   For special grade, the permit names the camera that films the whole work, and it is explosion-proof.
# custom:
#   id: hot-work.video.special
#   zh:
#     title: "特级动火：配备防爆摄录设备"
#     description: "特级动火作业票载明全过程摄录所用设备，且为防爆型。"
#   document: "GB 30871-2022"
#   clause: "5.2.11"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Name an explosion-proof camera on the permit.
#     zh: "在作业票上填写防爆摄录设备。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.video_special

applies if input.permit.grade == "special"

met if {
	video := input.permit.video
	video.device != ""
	video.ex_rated == true
}

observed := input.permit.video.ex_rated

required := "an explosion-proof camera, named"
