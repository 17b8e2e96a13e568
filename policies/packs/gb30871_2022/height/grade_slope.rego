# METADATA
# scope: package
# title: "Slopes over 45 degrees count as grade I at least"
# description: >-
#   Work on a slope steeper than 45 degrees is graded, whatever its height.
# custom:
#   id: height.grade.slope
#   zh:
#     title: "坡度大于45°按Ⅰ级管理"
#     description: "在坡度大于45°的斜坡上作业，不论高度均至少按Ⅰ级管理。"
#   document: "GB 30871-2022"
#   clause: "table B.1, note 2"
#   basis: informative
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Mark the permit grade I or above.
#     zh: "按Ⅰ级及以上办理作业票。"
#   empty_answer: []
package packs.gb30871_2022.height.grade_slope

import data.lib.height

limit := data.packs.gb30871_2022.params.height_slope_deg.value

applies if input.height.slope_deg > limit

met if height.at_least(input.permit.grade, "1")

observed := {"grade": input.permit.grade, "slope_deg": input.height.slope_deg}

required := sprintf("grade 1 or above on more than %v degrees", [limit])

fixes contains {"pointer": "/permit/grade", "value": "1"}
