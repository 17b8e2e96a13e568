# METADATA
# title: Hazard areas
# description: >-
#   Whether a place lies in a running unit with fire or explosion hazard, a tank farm or a fire and explosion hazard area, by
#   the form or by the register of installations: the stricter of the two counts. A place without a record is judged by what
#   was declared.
package lib.zones

hazardous(site, _) if site.fire_explosion_zone == true

hazardous(site, _) if site.running_hazard_unit == true

hazardous(site, _) if site.tank_farm == true

hazardous(site, places) if {
	some id, place in places
	id == site.location_id
	place.fire_explosion_zone == true
}

hazardous(site, places) if {
	some id, place in places
	id == site.location_id
	place.major_hazard_tank_farm_dike == true
}
