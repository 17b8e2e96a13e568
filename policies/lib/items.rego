# METADATA
# title: Items of an assessment
# description: >-
#   An item is in order, or is not here for a stated reason, or is out of order and a named person deals with it by stated measures.
package lib.items

answered(item) if item.answer != ""

stands(item) if item.answer == "yes"

stands(item) if {
	item.answer == "no"
	item.measures != ""
	item.responsible != ""
}

stands(item) if absent(item)

# What goes on is not absent, whatever the item says.
stands_where(item, _) if {
	item.answer != "not_here"
	stands(item)
}

stands_where(item, goes_on) if {
	absent(item)
	goes_on == false
}

absent(item) if {
	item.answer == "not_here"
	item.reason != ""
}
