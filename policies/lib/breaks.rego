# METADATA
# title: Breaks
# description: When the break began that a resumption ends, by what people state and by the act that suspended the work.
package lib.breaks

# Nanoseconds at which the newest break began: as its line states, and at the latest with the act that suspended the
# work. Work went on after the earlier ones, under the same rule.
began(interruptions, suspensions) := min({stated} | acted) if {
	stated := newest([interruption.from | some interruption in interruptions])
	acted := {ns | ns := newest([suspension.at | some suspension in suspensions])}
}

newest(instants) := max({time.parse_rfc3339_ns(instant) | some instant in instants})
