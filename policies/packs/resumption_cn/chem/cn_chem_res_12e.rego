# METADATA
# scope: package
# title: "Review within 10 days of receipt"
# description: >-
#   On track C the authority reviews within 10 days of receiving the application; the days bind the authority.
# custom:
#   id: CN-CHEM-RES-12e
#   zh:
#     title: "自收到申请之日起10日内审查"
#     description: "C类的，监管部门自收到申请之日起10日内审查；该期限约束监管部门。"
#   document: "安全生产事故隐患排查治理暂行规定 (总局令第16号) 及地方规定"
#   clause: "review of a listed hazard"
#   basis: interpretation
#   obligation: shall
#   severity: advise
#   stages: [accept]
#   effective: {from: "2008-02-01", to: ""}
#   governed_by: received
#   doubt: "the 10 days were seen only in provincial copies"
#   remedy:
#     en: >-
#       Review without delay and record why the time was exceeded.
#     zh: "尽快审查并记录超期原因。"
#   empty_answer: []
package packs.resumption_cn.chem.cn_chem_res_12e

import data.lib.clock

applies if input.stop.track == "C"

limit := data.packs.resumption_cn.params.chem_review_days.value

zone := data.packs.resumption_cn.params.zone.value

today := clock.day(input.act.at, zone)

received_on := clock.day(input.case.received_at, zone)

# The day of receipt is not counted.
met if clock.fewer_days(received_on, today, limit + 2)

until := clock.utc(clock.day_start(received_on, data.packs.resumption_cn.params.utc_offset.value) + ((limit + 1) * clock.day_ns))

observed := {"received_on": received_on, "today": today}

required := sprintf("within %v days of receipt", [limit])
