# METADATA
# title: Presence on site
# description: >-
#   Whether a guardian is there at an instant, by lines that each say that one person comes or leaves. A line dated
#   ahead says nothing yet.
package lib.presence

import data.lib.clock

# Some guardian came at or before `at`, and has not left since.
there(lines, guardians, at) if {
	some guardian in guardians
	some coming in lines
	coming.person_id == guardian.person_id
	coming.on_site == true
	clock.not_after(coming.at, at)
	every line in lines {
		stays(line, coming, at)
	}
}

stays(line, coming, _) if line.person_id != coming.person_id

stays(line, coming, _) if {
	line.person_id == coming.person_id
	line.on_site == true
}

stays(line, coming, _) if {
	line.person_id == coming.person_id
	clock.after(coming.at, line.at)
}

stays(line, coming, at) if {
	line.person_id == coming.person_id
	clock.after(line.at, at)
}

# The first second at which, by a leaving that is dated ahead, nobody is there any more.
until(lines, guardians, at) := clock.utc((min(left(lines, guardians, at)) + clock.second_ns) - 1)

until(lines, guardians, at) := "never" if count(left(lines, guardians, at)) == 0

left(lines, guardians, at) := {time.parse_rfc3339_ns(line.at) |
	some line in lines
	line.on_site == false
	clock.after(line.at, at)
	not there(lines, guardians, line.at)
}
