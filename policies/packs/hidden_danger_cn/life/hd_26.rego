# METADATA
# scope: package
# title: "The review on site came within ten days"
# description: >-
#   A major danger was re-checked on site within 10 days of the application; the clock binds the authority.
# custom:
#   id: HD-26
#   zh:
#     title: "申请后十日内现场审查"
#     description: "重大隐患自申请之日起10日内进行现场审查；该期限约束监管部门。"
#   document: "国家安全生产监督管理总局令第16号 (2007)"
#   clause: "23"
#   basis: mandatory
#   obligation: shall
#   severity: advise
#   stages: [recheck]
#   effective: {from: "2021-09-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Re-check at once and record why it took longer.
#     zh: "尽快复查并记录超期原因。"
#   empty_answer: []
package packs.hidden_danger_cn.life.hd_26

import data.lib.clock

zone := data.packs.hidden_danger_cn.params.zone.value

limit := data.packs.hidden_danger_cn.params.review_days.value

newest := max([time.parse_rfc3339_ns(application.at) | some application in input.applications])

applied_on := clock.day(clock.utc(newest), zone)

applies if input.danger.grade != "general"

# The day of the application is not counted.
met if clock.fewer_days(applied_on, clock.day(input.recheck.at, zone), limit + 2)

observed := {"applied_on": applied_on, "rechecked_at": input.recheck.at}

required := sprintf("within %v days of the application", [limit])
