# METADATA
# scope: package
# title: "No two findings of production with a major hazard within three months"
# description: >-
#   The register holds no two findings within three months of producing while a major hazard existed; two of them
#   lead to closure, not to a resumption.
# custom:
#   id: CN-COAL-RES-12
#   zh:
#     title: "三个月内两次查出重大隐患仍生产的不予恢复"
#     description: "登记簿中无三个月内两次及以上存在重大事故隐患仍然进行生产的记录；有此情形的转入提请关闭程序，不予恢复。"
#   document: "煤矿安全生产条例"
#   clause: "70(2)"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, accept, sign, restart]
#   effective: {from: "2024-05-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Refer the case to the department: closure is decided before any resumption.
#     zh: "移送监管部门，由有权机关先行决定是否关闭。"
#   empty_answer: []
package packs.resumption_cn.coal.cn_coal_res_12

import data.lib.clock

months := data.packs.resumption_cn.params.closure_window_months.value

met if {
	not repeated
	input.facts.complete.violations == true
}

repeated if {
	some first, a in input.facts.violations
	a.kind == "producing_with_major_hazard"
	some second, b in input.facts.violations
	first != second
	b.kind == "producing_with_major_hazard"
	a.found_on <= b.found_on
	within(a.found_on, b.found_on)
}

# The same day three months later is still within.
within(first, second) if {
	clock.day_start(second, "Z") <= time.add_date(clock.day_start(first, "Z"), 0, months, 0)
}

observed contains sprintf("%v on %v", [id, finding.found_on]) if {
	some id, finding in input.facts.violations
	finding.kind == "producing_with_major_hazard"
}

required := sprintf("no two such findings within %v months", [months])
