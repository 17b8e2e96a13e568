// Package permits is the domain of Firewatch: the six nouns (Record, Case, Requirement, Evaluation, Entry,
// Release), the words that describe them, the errors that a caller can act on, and the ports through which the
// use cases reach storage and the engine. It imports the standard library only and knows no kind of permit, no
// province and no gas: those live in packs.
package permits
