# METADATA
# title: Grades of work at height
# description: How the grades stand to each other. Ungraded work stands below them all.
package lib.height

rank := {"none": 0, "1": 1, "2": 2, "3": 3, "4": 4}

# `grade` is `floor` or above it.
at_least(grade, floor) if rank[grade] >= rank[floor]
