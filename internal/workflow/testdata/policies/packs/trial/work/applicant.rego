# METADATA
# scope: package
# title: "The applicant's certificate is valid"
# description: "The applicant's certificate is valid."
# custom:
#   id: work.applicant
#   zh: {title: "The applicant's certificate is valid", description: "The applicant's certificate is valid。"}
#   document: TRIAL 1
#   clause: "6"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply]
#   effective: {from: "2020-01-01", to: ""}
#   governed_by: now
#   remedy: {en: "See to it.", zh: "请处理。"}
#   empty_answer: []
package packs.trial.work.applicant

met if input.facts.people[input.permit.applicant].valid
