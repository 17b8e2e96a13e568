# METADATA
# scope: package
# title: "Connected pipes blinded or a spool removed"
# description: >-
#   Each connected pipe that may endanger the work is cut off by a blind or a removed spool that somebody verified; a
#   closed valve or a water seal is none.
# custom:
#   id: confined-space.isolation.blind
#   zh:
#     title: "连通管道加盲板或拆除一段"
#     description: "与受限空间连通的可能危及安全作业的管道，均已加盲板或拆除一段管道并核实，未以水封或关闭阀门代替。"
#   document: "GB 30871-2022"
#   clause: "6.1 a"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [approve, start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Blind each of these pipes or take a spool out, have it verified, and name the pipe as the point of its
#       isolation.
#     zh: "对各管道加盲板或拆除一段并核实，隔离部位填写该管道。"
#   empty_answer: []
package packs.gb30871_2022.confined_space.isolation_blind

applies if {
	some line in input.confined.connected_lines
	line.endangers == true
}

met if {
	every line in input.confined.connected_lines {
		safe(line)
	}
}

safe(line) if line.endangers == false

# A valve beside the blind does no harm; alone it counts for nothing.
safe(line) if {
	line.endangers == true
	some cut in input.permit.isolation
	cut.point == line.name
	cut.kind in {"blind", "spool_removed"}
	cut.verified_by != ""
}

observed contains sprintf("%v: %v", [cut.point, cut.kind]) if some cut in input.permit.isolation

required contains sprintf("%v: blind or spool removed, verified", [line.name]) if {
	some line in input.confined.connected_lines
	line.endangers == true
}
