# METADATA
# scope: package
# title: "A rescue team stands ready"
# description: >-
#   For every installation a rescue team of its own, or an agreement with one, is there and somebody leads or calls it.
# custom:
#   id: R40-20-TEAM
#   zh:
#     title: "应急救援队伍落实"
#     description: "各重大危险源建有应急救援队伍或签订救援协议，并明确负责人。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "20"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Set up the team or sign the agreement, and name who leads or calls it.
#     zh: "建立队伍或签订协议，明确负责人。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_20_team

import data.lib.installations
import data.lib.words

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(_, mh) if {
	mh.rescue_team.kind
	mh.rescue_team.leader != ""
	words.filled(mh.rescue_team.document)
}

observed contains sprintf("%v: %v, led by %v, document %v", [id, mh.rescue_team.kind, mh.rescue_team.leader, mh.rescue_team.document]) if {
	some id, mh in asked
	not kept(id, mh)
}

required := "a team or an agreement, a leader and a document"

answerable contains installations.main(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps the rescue team ready", "zh": "落实应急救援队伍"}
