# METADATA
# scope: package
# title: "What happens in the installation is collected without a break"
# description: >-
#   For every installation temperature, pressure, level, flow, composition and leaks of combustible and toxic gas are collected, a parameter being left out only with a reason and never the toxic gas where there is some; every system sends its data on, records without a break, warns early and stores.
# custom:
#   id: R40-13a
#   zh:
#     title: "参数不间断采集和泄漏报警"
#     description: "各重大危险源采集温度、压力、液位、流量、组分并设可燃、有毒气体泄漏报警；不需采集的参数写明理由，有毒气体场所不得免设有毒气体报警；各系统具备远传、连续记录、预警、存储功能。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "13(1)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Add the parameter or the function to the monitoring system, or state why the parameter is not needed.
#     zh: "补设参数或功能，或写明不需采集的理由。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_13a

import data.lib.installations
import data.lib.words

applies if count(asked) > 0

applies if installations.partial(input.facts)

asked := {id: mh |
	some id, mh in input.facts.major_hazards
	installations.bound(mh)
}

met if {
	every id, mh in asked {
		kept(id, mh)
	}
}

kept(id, mh) if {
	every parameter in parameters {
		watched(id, mh, parameter)
	}
	every _, system in systems(id) {
		works(system)
	}
}

parameters := data.packs.major_hazard_duty.params.monitored_parameters.value

toxic := data.packs.major_hazard_duty.params.toxic_gas_features.value

watched(id, _, parameter) if {
	some _, system in systems(id)
	parameter in system.parameters
}

watched(id, mh, parameter) if {
	some _, system in systems(id)
	some left_out in system.not_needed
	left_out.parameter == parameter
	words.filled(left_out.reason)
	may_be_left_out(mh, parameter)
}

may_be_left_out(_, parameter) if parameter != "toxic_gas"

may_be_left_out(mh, _) if installations.lacks(mh, toxic)

# The monitoring systems of the installation.
systems(id) := {no: system |
	some no, system in input.facts.monitoring_systems
	system.major_hazard == id
}

works(system) if {
	system.remote == true
	system.continuous == true
	system.early_warning == true
	system.storage == true
}

observed contains sprintf("%v: %v is not collected", [id, parameter]) if {
	some id, mh in asked
	some parameter in parameters
	not watched(id, mh, parameter)
}

observed contains sprintf("%v: %v lacks a function", [id, no]) if {
	some id, mh in asked
	some no, system in systems(id)
	not works(system)
}

required := sprintf("%v; sent on, recorded without a break, warned of early, stored", [concat(", ", parameters)])

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "keeps the monitoring of the installation as it must be", "zh": "保持监测监控系统符合要求"}
