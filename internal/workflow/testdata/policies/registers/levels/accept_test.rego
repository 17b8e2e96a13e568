# High levels only.
package registers.levels.accept_test

import data.registers.levels.accept as subject

test_high if subject.accepts with input as {"level": "high"}

test_low if not subject.accepts with input as {"level": "low"}
