# METADATA
# scope: package
# title: "Gusts, cold, water and foothold set their factors"
# description: >-
#   Gusts, mean air temperature, water and standing place are inside the numbers of 8.1.2, or the factor
#   is listed.
# custom:
#   id: height.grade.factors
#   zh:
#     title: "阵风、低温、冷水、立足面的客观因素认定"
#     description: "阵风、平均气温、接触的冷水和立足平面未达到8.1.2所列数值，否则相应客观危险因素已列入。"
#   document: "GB 30871-2022"
#   clause: "8.1.2 a, 8.1.2 b, 8.1.2 c, 8.1.2 g"
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [apply, approve]
#   effective: {from: "2022-10-01", to: ""}
#   governed_by: now
#   remedy:
#     en: >-
#       Add the factor to the list and grade the work anew.
#     zh: "补列客观危险因素并重新确定级别。"
#   empty_answer: ["/height/factors"]
package packs.gb30871_2022.height.grade_factors

met if {
	gust
	cold_air
	cold_water
	foothold
}

listed(factor) if {
	some stated in input.height.factors
	stated == factor
}

gust if input.height.gust_level < data.packs.gb30871_2022.params.height_gust_level.value

gust if listed("gust")

cold_air if input.height.air_mean_c > data.packs.gb30871_2022.params.height_cold_air_c.value

cold_air if listed("cold_air")

cold_water if input.height.water_contact == false

# Who touches no water owes no temperature of it.
cold_water if {
	input.height.water_contact == true
	input.height.water_c > data.packs.gb30871_2022.params.height_cold_water_c.value
}

cold_water if listed("cold_water")

foothold if input.height.standing_mm >= data.packs.gb30871_2022.params.height_standing_mm.value

foothold if listed("unsteady")

observed := {
	"factors": input.height.factors,
	"gust_level": input.height.gust_level,
	"air_mean_c": input.height.air_mean_c,
	"standing_mm": input.height.standing_mm,
}

required contains "gust" if input.height.gust_level >= data.packs.gb30871_2022.params.height_gust_level.value

required contains "cold_air" if input.height.air_mean_c <= data.packs.gb30871_2022.params.height_cold_air_c.value

required contains "cold_water" if {
	input.height.water_contact == true
	input.height.water_c <= data.packs.gb30871_2022.params.height_cold_water_c.value
}

required contains "unsteady" if input.height.standing_mm < data.packs.gb30871_2022.params.height_standing_mm.value

fixes contains {"pointer": "/height/factors", "value": sort(required | {factor | some factor in input.height.factors})}
