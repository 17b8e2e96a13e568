# METADATA
# scope: package
# title: "The state of the day is stated whole and agrees"
# description: >-
#   The notice states the plants, every count of work, start-up or shut-down, trial production, pilot tests, contractors, major
#   hidden dangers, the regulated processes and the risk level of the day. The plants of each state add up to all plants,
#   contractors are flagged as they are counted, and no major hidden danger that the register holds open is denied.
# custom:
#   id: SC74-08
#   zh:
#     title: "公告状态内容齐全且一致"
#     description: "公告写明装置数量及状态、各类作业数量、开停车、试生产、中试、承包商、重大事故隐患、重点监管工艺和当日风险等级；各状态装置数之和等于装置总数，承包商标志与数量一致，未否认登记簿中未销号的重大事故隐患。"
#   document: "应急〔2018〕74号"
#   clause: "notice, part 1"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [publish]
#   effective: {from: "2018-11-30", to: ""}
#   governed_by: /commitment/date
#   remedy:
#     en: >-
#       State what is missing (none is stated as 0 or no) and correct what does not agree.
#     zh: "补全缺项（没有的填0或否），更正不一致之处。"
#   empty_answer: []
package packs.daily_commitment.commitment.sc74_08

met if {
	plants_stated(input.commitment.plants)
	counts_stated(input.commitment.counts)
	flags_stated(input.commitment.flags)
	input.commitment.regulated_processes >= 0
	input.commitment.risk_level != ""
	agrees
}

plants_stated(plants) if {
	plants.running >= 0
	plants.stopped >= 0
	plants.maintenance >= 0
}

counts_stated(counts) if {
	counts.hot_work_special >= 0
	counts.hot_work_1 >= 0
	counts.hot_work_2 >= 0
	counts.confined_space >= 0
	counts.blind_plate >= 0
	counts.height >= 0
	counts.lifting >= 0
	counts.temp_power >= 0
	counts.excavation >= 0
	counts.road_break >= 0
	counts.maintenance >= 0
	counts.change >= 0
	counts.tank_transfer >= 0
	counts.tank_cleaning >= 0
	counts.water_draining >= 0
}

flags_stated(flags) if {
	is_boolean(flags.trial_production)
	is_boolean(flags.start_stop)
	is_boolean(flags.pilot_test)
	is_boolean(flags.major_hidden_danger)
}

agrees if {
	input.commitment.plants.total == sum([n | some state in data.packs.daily_commitment.params.plant_states.value; n := plants(state)])
	contractors_agree(input.commitment)
	not denied
}

plants("running") := input.commitment.plants.running

plants("stopped") := input.commitment.plants.stopped

plants("maintenance") := input.commitment.plants.maintenance

contractors_agree(c) if {
	c.flags.contractor == true
	c.counts.contractor > 0
}

contractors_agree(c) if {
	c.flags.contractor == false
	c.counts.contractor == 0
}

denied if {
	input.commitment.flags.major_hidden_danger == false
	some hazard in input.facts.hazards
	hazard.grade == "major"
	hazard.status == "open"
}

observed := {
	"plants": input.commitment.plants,
	"contractor": input.commitment.flags.contractor,
	"contractor_work": input.commitment.counts.contractor,
	"major_hidden_danger": input.commitment.flags.major_hidden_danger,
	"open": {id | some id, hazard in input.facts.hazards; hazard.grade == "major"; hazard.status == "open"},
}

required := "numbers and flags that agree"
