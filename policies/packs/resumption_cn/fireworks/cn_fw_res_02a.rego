# METADATA
# scope: package
# title: "The record of the acceptance is archived"
# description: >-
#   Where the division says so the record of the acceptance has its number in the archive before it is signed.
# custom:
#   id: CN-FW-RES-02a
#   zh:
#     title: "验收记录存档"
#     description: "所在地规定验收记录存档的，签字前已有存档编号。"
#   document: "河北省烟花爆竹高温停产通知 (2015)"
#   clause: "record archived"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [sign]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   doubt: "A notice of one province for one season, read for every acceptance there"
#   remedy:
#     en: >-
#       Archive the record and enter its number.
#     zh: "存档并填报编号。"
#   empty_answer: []
package packs.resumption_cn.fireworks.cn_fw_res_02a

import data.lib.clock
import data.lib.division

# Only where the enterprise's own division adopted the document.
applies if {
	some adopter, _ in data.packs.resumption_cn.params.city_acceptance.value
	division.covers(adopter, input.enterprise.division)
}

documents contains document if {
	some adopter, document in data.packs.resumption_cn.params.city_acceptance.value
	division.covers(adopter, input.enterprise.division)
}

met if {
	input.acceptance.report != ""
	input.acceptance.archive_no != ""
	clock.not_after(input.acceptance.at, input.acceptance.archived_at)
	clock.not_after(input.acceptance.archived_at, input.act.at)
}

# What is archived does not leave the archive by the clock.
until := "never"

observed := {"report": input.acceptance.report, "archive": input.acceptance.archive_no, "at": input.acceptance.archived_at}

required := {"archived": "the report, under a number", "by": documents}
