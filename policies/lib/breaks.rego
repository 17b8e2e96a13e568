# METADATA
# title: Breaks
# description: >-
#   When the break began that a resumption ends, by what people state and by the act that suspended the work; and how long
#   was worked between two instants.
package lib.breaks

# Nanoseconds at which the newest break began: as its line states, and at the latest with the act that suspended the
# work. Work went on after the earlier ones, under the same rule.
began(interruptions, suspensions) := min({stated} | acted) if {
	stated := newest([interruption.from | some interruption in interruptions])
	acted := {ns | ns := newest([suspension.at | some suspension in suspensions])}
}

newest(instants) := max({time.parse_rfc3339_ns(instant) | some instant in instants})

# Nanoseconds worked from one instant to another, by the acts that suspended and resumed: what people state of breaks does
# not make it less.
worked(from, to, suspensions, resumptions) := (to - from) - sum([halt |
	some suspension in suspensions
	begins := max([from, time.parse_rfc3339_ns(suspension.at)])
	ends := min([to, resumed(time.parse_rfc3339_ns(suspension.at), resumptions, to)])
	halt := max([0, ends - begins])
])

# When work that was suspended at `at` went on; `now` where it has not yet.
resumed(at, resumptions, now) := min({now} | {ns |
	some resumption in resumptions
	ns := time.parse_rfc3339_ns(resumption.at)
	ns >= at
})
