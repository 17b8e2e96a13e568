# METADATA
# scope: package
# title: "At least two officers reviewed on site"
# description: >-
#   On track C the review on site was done by a team of at least two different people.
# custom:
#   id: CN-CHEM-RES-12d
#   zh:
#     title: "现场审查人员不少于二人"
#     description: "C类的，现场审查组由不少于二名不同人员组成。"
#   document: "浙江省2016年隐患治理规定等地方规定"
#   clause: "25 (浙江)"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   doubt: "Zhejiang's rule and those of other provinces bind their area only and are taken as the pattern elsewhere; a later text may differ, and no national article was read"
#   remedy:
#     en: >-
#       Review again with at least two officers.
#     zh: "由不少于二名执法人员重新审查。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_12d

applies if input.stop.track == "C"

limit := data.packs.resumption_cn.params.acceptance_team.value

met if count({member | some member in input.acceptance.team}) >= limit

observed := input.acceptance.team

required := sprintf("at least %v people", [limit])
