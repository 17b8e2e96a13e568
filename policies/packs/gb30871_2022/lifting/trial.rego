# METADATA
# scope: package
# title: "Trial lift first"
# description: >-
#   After the approval and the check of crane and tackle the commander has had the load tried, and all
#   tackle and anchors were in order under it.
# custom:
#   id: lifting.trial
#   zh:
#     title: "试吊"
#     description: "审批和机具检查后，指挥人员已组织试吊，机具、锚点受力均正常。"
#   document: "GB 30871-2022"
#   clause: "9.2.9"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Lower the load, mend what is wrong, and try again before the lift.
#     zh: "放下吊物、排除故障后重新试吊，正常后方可正式起吊。"
#   empty_answer: []
package packs.gb30871_2022.lifting.trial

import data.lib.clock

# The newest trial counts: what was found wrong is mended and tried again.
met if {
	trial := input.lifting.trial
	trial.sound == true
	trial.by == input.lifting.commander
	trial.evidence != ""
	clock.not_after(input.case.acts.approve.at, trial.at)
	clock.not_after(input.lifting.precheck.at, trial.at)
	clock.not_after(trial.at, input.act.at)
}

# A trial that was made does not lapse by the clock.
until := "never"

observed := {"sound": input.lifting.trial.sound, "by": input.lifting.trial.by, "at": input.lifting.trial.at}

required := {
	"sound": true,
	"by": input.lifting.commander,
	"not_before": [input.case.acts.approve.at, input.lifting.precheck.at],
}
