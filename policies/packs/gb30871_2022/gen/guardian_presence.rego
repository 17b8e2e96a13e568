# METADATA
# scope: package
# title: "The guardian is on site, or the work stops"
# description: >-
#   A guardian was on site when the work began, and a guardian is on site now.
# custom:
#   id: gen.guardian.presence
#   zh:
#     title: "监护人不得擅离"
#     description: "作业开始时监护人已到岗，作业期间监护人在岗；监护人离开的，须收回作业票、停止作业。"
#   document: "GB 30871-2022"
#   clause: "4.10 f"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [during]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Stop the work and take back the permit until a guardian is on site.
#     zh: "监护人到岗前停止作业，收回作业票。"
#   empty_answer: []
package packs.gb30871_2022.gen.guardian_presence

import data.lib.clock

met if {
	some first in input.permit.presence
	guards(first)
	clock.not_after(first.on_at, input.case.acts.start.at)
	some here in input.permit.presence
	guards(here)
	here.on_site == true
	clock.not_after(here.on_at, input.act.at)
}

guards(line) if {
	some guardian in input.permit.guardians
	guardian.person_id == line.person_id
}

# Who is on site stays there until a line says that they left.
until := "never"

observed contains sprintf("%v from %v, on site: %v", [line.person_id, line.on_at, line.on_site]) if some line in input.permit.presence

required := "a guardian of this permit on site from the start on"
