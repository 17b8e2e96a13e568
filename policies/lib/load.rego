# METADATA
# title: Loads and ratings
# description: >-
#   Masses are stated in tonnes, to the kilogram. They are added and compared as whole kilograms, so that every limit is
#   exact.
package lib.load

kg(tonnes) := round(tonnes * 1000)

# The load is at most that share of the rating.
within(load_t, rated_t, percent) if kg(load_t) * 100 <= kg(rated_t) * percent

# The load is at least that share of the rating.
reaches(load_t, rated_t, percent) if kg(load_t) * 100 >= kg(rated_t) * percent
