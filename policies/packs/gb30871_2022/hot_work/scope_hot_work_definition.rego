# METADATA
# scope: package
# title: "Tools that make flame, sparks or heat are covered by the declared methods"
# description: >-
#   Every tool that is taken to the job is covered by a declared hot-work method, or is declared to make
#   no flame, spark or hot surface.
# custom:
#   id: scope.hot-work-definition
#   zh:
#     title: "动火作业认定：工器具与动火方式一致"
#     description: "带入现场的每一种可产生火焰、火花或炽热表面的工器具，均有所申报的动火方式与之对应；不产生的须注明。"
#   document: "GB 30871-2022"
#   clause: "3.4"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Add the method of each tool to the permit; a heat gun, an electric drill or sand blasting is hot
#       work whatever the job is called.
#     zh: "按所用工器具补填动火方式；热风枪、电钻、喷砂等无论作业名称如何均属动火作业。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.scope_hot_work_definition

# Whether a job is hot work follows from what is used, not from what the job is called.
covers := data.packs.gb30871_2022.params.tool_methods.value

met if {
	every tool in input.hot.tools {
		covered(tool)
	}
}

covered(tool) if tool.kind == "cold"

covered(tool) if {
	some method in input.hot.methods
	method in covers[tool.kind]
}

observed := {"tools": {tool.kind | some tool in input.hot.tools}, "methods": input.hot.methods}

required := "a declared method for every tool that makes flame, sparks or heat"
