# METADATA
# scope: package
# title: "Monitoring and safety systems meet their standards"
# description: >-
#   Every monitoring and safety system of an installation names the standard that it is built to and the document of its acceptance; an installation has at least one monitoring system.
# custom:
#   id: R40-13e-STANDARD
#   zh:
#     title: "监测监控和安全系统符合标准"
#     description: "各监测监控系统和安全系统写明执行标准和验收文件；每个重大危险源至少有一套监测监控系统。"
#   document: "危险化学品重大危险源监督管理暂行规定（总局令第40号，第79号修正）"
#   clause: "13(5)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [standing]
#   effective: {from: "2015-07-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Have the system accepted against its standard.
#     zh: "按标准验收系统并填写验收文件。"
#   empty_answer: []
package packs.major_hazard_duty.control.r40_13e_standard

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

kept(id, _) if {
	some _, monitoring in input.facts.monitoring_systems
	monitoring.major_hazard == id
	every _, system in systems(id) {
		accepted(system)
	}
}

# The monitoring and safety systems of the installation, by number.
systems(id) := {no: system |
	some register in [input.facts.monitoring_systems, input.facts.safety_systems]
	some no, system in register
	system.major_hazard == id
}

accepted(system) if {
	words.filled(system.standard)
	words.filled(system.acceptance_document)
}

observed contains sprintf("%v: %v", [id, no]) if {
	some id, mh in asked
	some no, system in systems(id)
	not accepted(system)
}

required := "standard and acceptance of each system"

answerable contains installations.technical(mh, duty, id) if {
	some id, mh in asked
}

duty := {"en": "has the systems accepted against their standards", "zh": "组织系统按标准验收"}
