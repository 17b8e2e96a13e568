# METADATA
# scope: package
# title: "Taken down at a switch: the switch above is off, locked and tagged"
# description: >-
#   Where the line was connected at a switch, a named person has confirmed, after the user gave notice
#   and before the removal, that the switch above is off, locked and tagged.
# custom:
#   id: temp-power.loto.removal
#   zh:
#     title: "拆线前上级开关断电加锁挂牌"
#     description: "在开关上接引的，用电结束通知后、拆线前，已由确认人确认上级开关断电、加锁并挂安全警示牌。"
#   document: "GB 30871-2022"
#   clause: "10.3"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [close]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Switch off, lock and tag the switch above, confirm it, then take the line down.
#     zh: "上级开关断电、加锁、挂牌并确认后再拆线。"
#   empty_answer: []
package packs.gb30871_2022.temp_power.loto_removal

import data.lib.clock
import data.lib.confirmations

applies if input.temp_power.at_switch == true

# What was locked to connect the line says nothing about the day it is taken down.
met if {
	locked := input.permit.closure.removal_locked
	confirmations.stands(locked, input.act.at)
	clock.not_after(input.permit.closure.supplier_told.confirmed_at, locked.confirmed_at)
	clock.not_after(locked.confirmed_at, input.permit.closure.line_removed.confirmed_at)
}

# A confirmation that was given does not lapse by the clock.
until := "never"

observed := {"answer": input.permit.closure.removal_locked.answer, "at": input.permit.closure.removal_locked.confirmed_at}

required := sprintf("yes, with evidence, between the notice at %v and the removal at %v", [input.permit.closure.supplier_told.confirmed_at, input.permit.closure.line_removed.confirmed_at])
