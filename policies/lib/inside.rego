# METADATA
# title: Who is inside
# description: >-
#   When people were inside a space, by a register whose lines each say that one person goes in or comes out.
package lib.inside

# No time that anybody writes down is later.
never := 9223372036854775807

# Nanoseconds at which the person of this line, number `i` of the register, comes out next. Of two lines of one instant
# the second of the register is the later.
out(log, i, line) := min({never} | {back |
	some j, other in log
	other.person_id == line.person_id
	other.inside == false
	back := time.parse_rfc3339_ns(other.at)
	later(back, j, time.parse_rfc3339_ns(line.at), i)
})

later(back, _, from, _) if back > from

later(back, j, from, i) if {
	back == from
	j > i
}

# From when to when somebody was inside, in nanoseconds.
times(log) := {[from, to] |
	some i, line in log
	line.inside == true
	from := time.parse_rfc3339_ns(line.at)
	to := out(log, i, line)
}

# From `from` until right before `to` the register shows that nobody is inside. Before its first line it shows nothing.
nobody(log, inside, from, to) if {
	some line in log
	time.parse_rfc3339_ns(line.at) <= from
	count({begin |
		some [begin, end] in inside
		begin < to
		end > from
	}) == 0
}
