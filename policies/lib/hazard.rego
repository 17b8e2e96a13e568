# METADATA
# title: Quantities against thresholds
# description: >-
#   Which threshold and which correction factor count for a chemical of a unit, and what they sum up to. Nothing is divided:
#   a quantity in whole kilograms times its parts is a whole number of parts of one common denominator, so that a sum of
#   exactly 1 is exactly the denominator. Factors are whole tenths. `tables` holds the tables of a pack: named, classes,
#   gases, unclassed, exposed, levels and denominator. What is not known has no value here, so that a sum never leaves out a
#   chemical.
package lib.hazard

# The whole counts as the substance that is named: it is that substance, or a mixture of the same class (4.2.3).
pure(chemical) if chemical.mixture == false

pure(chemical) if {
	chemical.mixture == true
	chemical.same_class_as_pure == true
}

other_class(chemical) if {
	chemical.mixture == true
	chemical.same_class_as_pure == false
}

# Rows that name the chemical, by its number or by its name, whatever its state and concentration; what anybody states makes no
# difference to them.
plainly(chemical, tables) := ({no |
	some no, row in tables.named
	chemical.cas in row.cas
	row.qualified == false
} | {no |
	some no, row in tables.named
	lower(row.en) == lower(chemical.name)
	row.qualified == false
}) | {no |
	some no, row in tables.named
	row.zh == chemical.name
	row.qualified == false
}

# The row that the identification states may hold: it has the chemical's number, or names a family.
may_be(chemical, row) if chemical.cas in row.cas

may_be(_, row) if row.family == true

stated(chemical, tables) if may_be(chemical, tables.named[chemical.entry])

# Rows of the named substances by which the chemical counts; none: it counts by its classes.
rows(chemical, tables) := plain if {
	pure(chemical)
	plain := plainly(chemical, tables)
	count(plain) > 0
}

rows(chemical, tables) := {chemical.entry} if {
	pure(chemical)
	count(plainly(chemical, tables)) == 0
	stated(chemical, tables)
}

rows(chemical, tables) := set() if {
	pure(chemical)
	count(plainly(chemical, tables)) == 0
	not stated(chemical, tables)
}

rows(chemical, _) := set() if other_class(chemical)

# What counts for the chemical: rows of its name, or else its classes.
limits(chemical, tables) := [tables.named[no] | some no in found] if {
	found := rows(chemical, tables)
	count(found) > 0
}

limits(chemical, tables) := classes(chemical, tables) if {
	count(rows(chemical, tables)) == 0
}

# A list of no classes is one that is not filled in.
classes(chemical, tables) := [tables.classes[class] | some class in chemical.classes] if {
	every class in chemical.classes {
		tables.classes[class]
	}
}

# The lowest threshold counts, and the parts that belong to it.
threshold_kg(chemical, tables) := min([limit.threshold_kg | some limit in limits(chemical, tables)])

parts(chemical, tables) := max([limit.parts | some limit in limits(chemical, tables)])

# Factors of the toxic gases of which the chemical is one.
gas_tenths(chemical, tables) := {gas.beta_tenths |
	some cas, gas in tables.gases
	is_gas(chemical, cas, gas, tables)
}

is_gas(chemical, _, gas, tables) if gas.row in rows(chemical, tables)

is_gas(chemical, cas, gas, _) if {
	gas.row == "none"
	pure(chemical)
	chemical.cas == cas
}

unclassed_tenths(chemical, tables) := {tables.unclassed[no].beta_tenths | some no in rows(chemical, tables)}

# Beta: of the toxic gas, or of the substance that is named and has no class, or else the highest of the classes.
beta_tenths(chemical, tables) := max(gas_tenths(chemical, tables))

beta_tenths(chemical, tables) := max(unclassed_tenths(chemical, tables)) if {
	count(gas_tenths(chemical, tables)) == 0
}

beta_tenths(chemical, tables) := max([class.beta_tenths | some class in classes(chemical, tables)]) if {
	count(gas_tenths(chemical, tables)) == 0
	count(unclassed_tenths(chemical, tables)) == 0
}

# Alpha: of the highest row whose people are reached.
alpha_tenths(people, tables) := max([row.alpha_tenths |
	some row in tables.exposed
	people >= row.people
])

# S in parts of the denominator. A unit without chemicals has none: that is a list that nobody filled in.
s(unit, tables) := sum([weight |
	some chemical in unit.chemicals
	weight := chemical.quantity_kg * parts(chemical, tables)
]) if {
	every chemical in unit.chemicals {
		parts(chemical, tables)
	}
}

# R in parts of a hundred denominators: alpha and beta are tenths.
r(unit, tables) := alpha_tenths(unit.residents.count, tables) * sum([weight |
	some chemical in unit.chemicals
	weight := (beta_tenths(chemical, tables) * chemical.quantity_kg) * parts(chemical, tables)
]) if {
	every chemical in unit.chemicals {
		beta_tenths(chemical, tables)
		parts(chemical, tables)
	}
}

is_major(unit, tables) if s(unit, tables) >= tables.denominator

is_not_major(unit, tables) if s(unit, tables) < tables.denominator

# Level by R, 1 the gravest; there is none below S = 1.
level(unit, tables) := min([row.level |
	some row in tables.levels
	reached >= (row.r * 100) * tables.denominator
]) if {
	is_major(unit, tables)
	reached := r(unit, tables)
}

# A CAS number ends with the sum of its digits, each times its place from the right, modulo ten.
checks(cas) if {
	regex.match(`^[0-9]+-[0-9]{2}-[0-9]$`, cas)
	digits := replace(cas, "-", "")
	last := count(digits) - 1
	total := sum([weight |
		some i in numbers.range(0, last - 1)
		weight := to_number(substring(digits, i, 1)) * (last - i)
	])
	total % 10 == to_number(substring(digits, last, 1))
}
