package permits

import (
	"errors"
	"fmt"
	"strings"
)

// Problem is the stable slug of a refusal. The HTTP edge makes it the problem type of RFC 9457; it never changes
// once released, because clients branch on it.
type Problem string

// The refusals. The comment gives the HTTP status that the edge answers with.
const (
	MalformedJSON      Problem = "malformed-json"         // 400 syntax, duplicate key, invalid UTF-8
	TooLarge           Problem = "too-large"              // 413 body over the limit
	TooDeep            Problem = "too-deep"               // 400 nesting over the limit
	InexactNumber      Problem = "inexact-number"         // 422 the canonical form (RFC 8785) would change its value
	InvalidDocument    Problem = "invalid-document"       // 422 unknown field, wrong type or format, false order
	InvalidImport      Problem = "invalid-import"         // 422 no workbook of the register, or a row of it is refused
	InvalidFile        Problem = "invalid-file"           // 422 no kind of file that evidence may be, or not what its name says
	InvalidRequest     Problem = "invalid-request"        // 400 parameter or envelope that the contract does not allow
	UnknownKind        Problem = "unknown-kind"           // 422
	UnknownStage       Problem = "unknown-stage"          // 422
	UnknownAction      Problem = "unknown-action"         // 404
	UnknownRegister    Problem = "unknown-register"       // 404
	InvalidEnterprise  Problem = "invalid-enterprise"     // 422 not a unified social credit code (GB 32100)
	NotFound           Problem = "not-found"              // 404
	Unauthenticated    Problem = "unauthenticated"        // 401
	Forbidden          Problem = "forbidden"              // 403
	PreconditionNeeded Problem = "precondition-required"  // 428 If-Match missing
	StaleVersion       Problem = "stale-version"          // 412 somebody changed it since it was read
	WrongState         Problem = "wrong-state"            // 409 the action does not leave this state
	NotCompliant       Problem = "not-compliant"          // 409 the act needs a compliant evaluation
	StaleReading       Problem = "stale-reading"          // 409 the decision names another dossier or evaluation than is current
	SeparationOfDuty   Problem = "separation-of-duties"   // 403
	IdempotencyReused  Problem = "idempotency-key-reused" // 422 same key, another body
	InvalidRelease     Problem = "invalid-release"        // 422 a pack does not compile, breaks the contract, or fails its tests
	AlreadyExists      Problem = "already-exists"         // 409
	TooMany            Problem = "too-many"               // 422 over a counted limit
	Unavailable        Problem = "unavailable"            // 503 the database cannot be reached; nothing was changed
)

// Fault is one thing that is wrong, and where.
type Fault struct {
	Pointer string `json:"pointer"` // RFC 6901, into the request body; empty for the whole body
	Rule    string `json:"rule"`    // what it breaks, e.g. type, format, additionalProperties
	Detail  Text   `json:"detail"`  // what to do
}

// Error is a refusal that a caller can act on. A refusal changes nothing.
type Error struct {
	Problem Problem
	Detail  Text
	Faults  []Fault
	Judged  *Judged // for NotCompliant: the evaluation that refuses
	Cause   error
}

// Error implements error in English; users get both languages from Detail and Faults.
func (e *Error) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s", e.Problem, e.Detail.EN)
	for _, f := range e.Faults {
		fmt.Fprintf(&b, "; %s: %s", f.Pointer, f.Detail.EN)
	}
	return b.String()
}

// Unwrap returns the cause, if there is one.
func (e *Error) Unwrap() error { return e.Cause }

// Refuse returns a refusal with a sentence in both languages.
func Refuse(p Problem, en, zh string) *Error {
	return &Error{Problem: p, Detail: Text{EN: en, ZH: zh}}
}

// Is reports whether err is a refusal of the given problem.
func Is(err error, p Problem) bool {
	var e *Error
	return errors.As(err, &e) && e.Problem == p
}
