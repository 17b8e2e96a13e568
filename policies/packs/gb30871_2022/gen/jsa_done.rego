# METADATA
# scope: package
# title: "Job hazard analysis done before the work"
# description: >-
#   Before the permit is applied for and approved, the hazards of the place and of the process have been
#   analysed, and each hazard has a control measure.
# custom:
#   id: gen.jsa.done
#   zh:
#     title: "作业前开展作业危害分析"
#     description: "申请和审批前，已对作业场所和作业过程开展作业危害分析，每项危害均有控制措施。"
#   document: "GB 30871-2022"
#   clause: "4.1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Analyse the place and the process, write a measure beside each hazard, then apply.
#     zh: "补充作业危害分析，逐项制定控制措施后再申请。"
#   empty_answer: []
package packs.gb30871_2022.gen.jsa_done

import data.lib.clock
import data.lib.words

met if {
	words.filled(input.permit.jsa.ref)
	clock.not_after(input.permit.jsa.done_at, input.act.at)
	every item in input.permit.jsa.items {
		words.filled(item.hazard)
		words.filled(item.measure)
	}
	covers("place")
	covers("process")
}

covers(what) if {
	some item in input.permit.jsa.items
	item.of == what
}

# An analysis that was done does not lapse by the clock; changed conditions are judged by their own rule.
until := "never"

observed := {"done_at": input.permit.jsa.done_at, "hazards": count(input.permit.jsa.items)}

required := "hazards of the place and of the process, each with a measure, before the act"
