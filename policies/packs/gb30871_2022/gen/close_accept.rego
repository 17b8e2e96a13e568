# METADATA
# scope: package
# title: "Completion is accepted, last of all"
# description: >-
#   A named person accepts the finished work, and not before the site is confirmed to be restored.
# custom:
#   id: gen.close.accept
#   zh:
#     title: "完工验收确认"
#     description: "完工后由验收人验收确认，且不早于现场恢复确认。"
#   document: "GB 30871-2022"
#   clause: "4.15"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [close]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the restored site confirmed, then accept.
#     zh: "先确认现场恢复，再验收。"
#   empty_answer: []
package packs.gb30871_2022.gen.close_accept

import data.lib.clock

met if {
	input.act.person != ""
	clock.not_after(input.permit.closure.site_restored.confirmed_at, input.act.at)
}

# An acceptance that was given does not lapse by the clock.
until := "never"

observed := {"at": input.act.at, "restored_at": input.permit.closure.site_restored.confirmed_at}

required := "acceptance by a named person, not before the site was restored"
