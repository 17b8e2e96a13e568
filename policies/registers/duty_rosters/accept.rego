# METADATA
# title: Rosters that may be recorded
# description: >-
#   A line of a roster names the person, both times and the rank: one that lacks any would leave hours in which somebody
#   seems to be on duty and nobody is called.
package registers.duty_rosters.accept

accepts if count(lacking) == 0

stated contains "person_id" if input.person_id != ""

stated contains "post" if input.post != ""

stated contains "from" if input.from != ""

stated contains "to" if input.to != ""

stated contains "rank" if input.rank >= 1

lacking := {"person_id", "post", "from", "to", "rank"} - stated

refusal := {
	"pointer": concat("", ["/", min(lacking)]),
	"en": "a line of a roster has person, post, both times and rank",
	"zh": "值班表须有人员、岗位、起止时间和顺位",
} if {
	count(lacking) > 0
}
