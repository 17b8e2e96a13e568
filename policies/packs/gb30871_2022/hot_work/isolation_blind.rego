# METADATA
# scope: package
# title: "Disconnected or blinded; no valve or water seal counts"
# description: >-
#   Equipment and pipes that hold or held flammable, explosive or oxidising matter, and production
#   equipment in a hazard area, are cut off on every line by a blind or a removed spool; a closed valve or
#   a water seal is none.
# custom:
#   id: hot-work.isolation.blind
#   zh:
#     title: "彻底断开或盲板隔离，不得以水封或阀门代替"
#     description: "盛有或盛装过助燃、易燃易爆危险化学品的设备、管道及火灾爆炸危险场所的生产设备，各管线均以盲板或拆除短管彻底隔离，未以水封或关闭阀门代替。"
#   document: "GB 30871-2022"
#   clause: "5.2.2"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Blind or disconnect every line of the equipment and have each verified.
#     zh: "对相连管线逐一加盲板或断开，并逐一核实。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.isolation_blind

applies if {
	input.hot.on_equipment == true
	bound
	concerned
}

# The text of 5.2.2 excepts nothing; 5.4.2 lets work go on under pressure. Which of the two counts there is a parameter.
bound if input.hot.pressurised_unpurged == false

bound if {
	input.hot.pressurised_unpurged == true
	data.packs.gb30871_2022.params.isolation_binds_live.value == true
}

concerned if input.hot.hazardous_contents == true

concerned if input.site.fire_explosion_zone == true

concerned if {
	some id, place in input.facts.installations
	id == input.site.location_id
	place.fire_explosion_zone == true
}

# An electrical lock or a safe radiation source is an isolation of another energy, and not counted here.
met if {
	some cut in input.permit.isolation
	positive(cut)
	every line in input.permit.isolation {
		holds(line)
	}
}

holds(line) if positive(line)

holds(line) if line.kind in {"electrical", "radiation"}

positive(line) if {
	line.kind in {"blind", "spool_removed"}
	line.verified_by != ""
}

observed := {line.kind | some line in input.permit.isolation}

required := "a blind or a removed spool on every line, each verified"
