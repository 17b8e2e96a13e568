# METADATA
# scope: package
# title: "Two officers with enforcement certificates looked at the site"
# description: >-
#   The sheet of the acceptance names at least two officers of the team whose enforcement certificates stand in the register of
#   officials under the number on the sheet and had not expired on the day of the visit.
# custom:
#   id: CN-GEN-ACC-03
#   zh:
#     title: "两名以上持证执法人员现场验收"
#     description: "验收表载明验收组中两名以上监管部门执法人员，其执法证号与登记一致，且验收当日执法证在有效期内。"
#   document: "安全生产法 (2021)"
#   clause: "67"
#   basis: interpretation
#   obligation: shall
#   severity: block
#   stages: [accept]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Look at the site with a second officer, enter the certificates in the register of officials, and name the officers with them on the sheet.
#     zh: "由两名以上执法人员现场验收，将执法证登记入册，并在验收表中填写执法人员及其执法证号。"
#   empty_answer: []
#   doubt: "The article was not read here: that officers show a valid enforcement certificate is remembered. That there are two is the role matrix of the design and the rule of Zhejiang (2016, 25); no national number was read, so it is the parameter acceptance_officers. It holds up the department, which can name a second officer, and never lets a visit of one pass."
package packs.resumption_cn.gen.cn_gen_acc_03

import data.lib.clock

by_itself if input.act.action == "self_accept"

applies if not by_itself

minimum := data.packs.resumption_cn.params.acceptance_officers.value

visited_on := clock.day(input.acceptance.at, data.packs.resumption_cn.params.zone.value)

# Each is counted once, however often the sheet names him.
certified contains officer.person if {
	some officer in input.acceptance.officers
	officer.person in input.acceptance.team
	some id, official in input.facts.officials
	id == officer.person
	official.enforcement.no == officer.cert_no
	official.enforcement.valid_to >= visited_on
}

met if count(certified) >= minimum

# What they held on the day of the visit does not lapse by the clock.
until := "never"

observed := {"officers": [officer.person | some officer in input.acceptance.officers], "certified": certified}

required := sprintf("at least %v officers of the team, each with the certificate that the register holds and that was valid on the day of the visit", [minimum])
