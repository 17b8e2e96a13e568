# METADATA
# scope: package
# title: Dose measured at the boundary
# description: Every point of the boundary that was measured shows a dose rate of at most 2.5.
# custom:
#   id: radiography.dose
#   zh: {title: 边界剂量, description: 边界各测点剂量率均不超过2.5。}
#   document: Example site rules
#   clause: "3"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2026-01-01", to: ""}
#   governed_by: now
#   remedy: {en: Widen the area and measure again., zh: 扩大范围并重新测量。}
#   empty_answer: []
package packs.example_site.radiography.dose

met if {
	every reading in input.dose {
		reading.microsievert_per_hour <= 2.5
	}
}

required := "at most 2.5 at every point"
