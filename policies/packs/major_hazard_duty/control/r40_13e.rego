# METADATA
# scope: package
# title: "A store of highly toxic chemicals is watched by video"
# description: >-
#   Every store of highly toxic chemicals is watched by video.
# custom:
#   id: R40-13e
#   zh:
#     title: "剧毒物质储存场所设视频监控"
#     description: "储存剧毒物质的场所或者设施设置视频监控系统。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "13(4)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Fit video.
#     zh: "设置视频监控。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_13e

import data.lib.installations

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
	mh.type in stores
	installations.holds(mh, features)
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(id, _) if {
	some _, system in input.facts.monitoring_systems
	system.major_hazard == id
	system.video == true
}

stores := data.packs.major_hazard_duty.params.storage_types.value

features := data.packs.major_hazard_duty.params.highly_toxic_features.value

observed contains sprintf("%v: no video", [id]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "video"

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps the video in work", "zh": "保持视频监控运行"}
