# METADATA
# scope: package
# title: "Whether the enterprise has major hazards is known"
# description: >-
#   An enterprise that the measures bind has its major hazard installations on record, or somebody declares that
#   it has none.
# custom:
#   id: BB-01
#   zh:
#     title: "是否构成重大危险源已查清"
#     description: "适用企业已登记其重大危险源，或已有人声明登记簿完整（无重大危险源）。"
#   document: "应急厅〔2021〕12号"
#   clause: "art 2"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2021-02-04", to: "2026-09-30"}
#   governed_by: now
#   remedy:
#     en: >-
#       Record the installations, or declare the register of major hazards complete.
#     zh: "登记重大危险源，或声明重大危险源登记簿完整。"
#   empty_answer: []
package packs.major_hazard_duty.duty.bb_01

import data.lib.clock
import data.lib.duty

text := data.packs.major_hazard_duty.params.duties_2021.value

zone := data.packs.major_hazard_duty.params.zone.value

today := clock.day(input.now, zone)

applies if {
	duty.binds(today, text)
	duty.in_scope(input.enterprise, data.packs.major_hazard_duty.params.scope_kinds.value)
}

# Whether there is an installation is known when one is recorded, or when somebody says that the register is whole.
met if duty.any_major(input.facts.major_hazards)

met if input.facts.complete.major_hazards == true

# Which installations there are does not lapse by the clock.
until := "never"

observed := {"recorded": count([id | some id, mh in input.facts.major_hazards; duty.major(mh)])}

required := "installations on record, or a register that is declared complete"
