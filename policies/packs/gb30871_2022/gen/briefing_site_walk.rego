# METADATA
# scope: package
# title: "The crew was taken to the site"
# description: >-
#   The workers were taken to the site, where the measures were checked again and the place of the rescue
#   equipment was shown.
# custom:
#   id: gen.briefing.site-walk
#   zh:
#     title: "现场交底与核实"
#     description: "已带领作业人员到现场，核实安全措施，指明救援器材位置。"
#   document: "GB 30871-2022"
#   clause: "4.4 b"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [start]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Walk the site with the crew and record the briefing again.
#     zh: "带领作业人员到现场交底并重新记录。"
#   empty_answer: []
package packs.gb30871_2022.gen.briefing_site_walk

met if input.permit.briefing.site_walk == true

observed := input.permit.briefing.site_walk

required := true
