# METADATA
# scope: package
# title: "Who re-checked it writes it off"
# description: >-
#   The danger is written off by the person who entered the re-check.
# custom:
#   id: HD-22
#   zh:
#     title: "复查人本人办理销号"
#     description: "由填写复查情况的人员本人办理销号。"
#   document: "resumption.md"
#   clause: "11.0: every step carries its actor; who re-checks answers for the write-off"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [recheck]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the person who re-checked it write it off.
#     zh: "由复查人员本人办理销号。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_22

applies if input.act.action in {"close", "write_off"}

met if input.recheck.by == input.act.person

observed := {"rechecked": input.recheck.by, "writes_off": input.act.person}

required := "the same person"
