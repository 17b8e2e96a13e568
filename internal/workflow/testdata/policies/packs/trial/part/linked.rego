# METADATA
# scope: package
# title: "No work has started in the same area"
# description: "No work has started in the same area."
# custom:
#   id: part.linked
#   zh: {title: "No work has started in the same area", description: "No work has started in the same area。"}
#   document: TRIAL 1
#   clause: "4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   remedy: {en: "See to it.", zh: "请处理。"}
#   empty_answer: ["/permit/linked"]
package packs.trial.part.linked

met if {
	every link in input.permit.linked {
		some other in input.facts.linked
		other.number == link.no
		input.permit.no in other.shows.links
	}
}
