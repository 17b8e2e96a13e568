# METADATA
# scope: package
# title: "The guardian is on site, or the work stops"
# description: >-
#   From the start of the work to now a guardian of this permit was on site without a gap, except while the work was
#   suspended.
# custom:
#   id: gen.guardian.presence
#   zh:
#     title: "监护人不得擅离"
#     description: "自作业开始至今，除作业暂停期间外，监护人始终在岗；监护人离开的，须收回作业票、停止作业。"
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
#       Suspend the work and take back the permit until a guardian is on site; a gap that there was stays on the record.
#     zh: "监护人到岗前暂停作业、收回作业票；已发生的离岗保留记录。"
#   empty_answer: ["/permit/resumptions"]
package packs.gb30871_2022.gen.guardian_presence

import data.lib.clock
import data.lib.presence

# Nobody can go missing but at the start, at a resumption or when somebody leaves; so these are the instants to look
# at. The start, the suspensions and the resumptions are acts, not statements.
met if {
	there(input.case.acts.start.at)
	every resumption in input.permit.resumptions {
		there(resumption.at)
	}
	every line in input.permit.presence {
		harmless(line)
	}
}

there(at) if presence.there(input.permit.presence, input.permit.guardians, at)

harmless(line) if line.on_site == true

# Before the start, and dated ahead.
harmless(line) if clock.after(input.case.acts.start.at, line.at)

harmless(line) if clock.after(line.at, input.act.at)

harmless(line) if there(line.at)

harmless(line) if suspended(line.at)

suspended(at) if {
	some suspension in input.permit.suspensions
	clock.not_after(suspension.at, at)
	every resumption in input.permit.resumptions {
		apart(resumption, suspension, at)
	}
}

apart(resumption, suspension, _) if clock.after(suspension.at, resumption.at)

apart(resumption, _, at) if clock.after(resumption.at, at)

until := presence.until(input.permit.presence, input.permit.guardians, input.act.at)

observed contains sprintf("%v at %v, on site: %v", [line.person_id, line.at, line.on_site]) if some line in input.permit.presence

required := "a guardian of this permit on site from the start to now, except while the work was suspended"
