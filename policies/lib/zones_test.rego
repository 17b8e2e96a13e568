# Hazard areas by form and register.
package lib.zones_test

import data.lib.zones

safe := {"location_id": "L-1", "fire_explosion_zone": false, "running_hazard_unit": false, "tank_farm": false}

places := {"L-1": {"fire_explosion_zone": false, "major_hazard_tank_farm_dike": false}, "L-2": {"fire_explosion_zone": true, "major_hazard_tank_farm_dike": true}}

test_declared_alone_is_enough if {
	every fact in ["fire_explosion_zone", "running_hazard_unit", "tank_farm"] {
		zones.hazardous(object.union(safe, {fact: true}), places)
	}
}

test_recorded_alone_is_enough if {
	every fact in ["fire_explosion_zone", "major_hazard_tank_farm_dike"] {
		zones.hazardous(safe, object.union(places, {"L-1": {fact: true}}))
	}
}

test_another_place_says_nothing if not zones.hazardous(safe, places)

test_without_a_record_the_form_counts if {
	not zones.hazardous(safe, {})
	zones.hazardous(object.union(safe, {"tank_farm": true}), {})
}
