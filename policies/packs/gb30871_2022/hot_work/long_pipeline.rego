# METADATA
# scope: package
# title: "Long pipelines are sampled section by section"
# description: >-
#   On a long process pipeline, the inside of every section was sampled.
# custom:
#   id: hot-work.long-pipeline
#   zh:
#     title: "较长物料管线分段采样"
#     description: "在较长的物料管线上动火的，已对彻底隔绝区域内的管线逐段取样分析。"
#   document: "GB 30871-2022"
#   clause: "5.2.6"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Sample the inside of each section that is listed.
#     zh: "对所列各管段内部分别取样分析。"
#   empty_answer: []
package packs.gb30871_2022.hot_work.long_pipeline

applies if input.hot.long_pipeline == true

met if {
	every section in input.hot.pipeline_sections {
		sampled(section)
	}
}

sampled(section) if {
	some test in input.permit.gas_tests
	test.point == section
	test.inside_equipment == true
}

observed := {test.point | some test in input.permit.gas_tests}

required := input.hot.pipeline_sections
