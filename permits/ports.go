package permits

import (
	"context"
	"time"
)

// Store keeps everything. Reads see committed data. Every method may return an *Error (NotFound,
// StaleVersion, AlreadyExists, Unavailable); any other error is a fault of the store and means that the
// outcome is unknown to the caller.
type Store interface {
	Reader

	// Commit runs change in one transaction and, as its last statements, takes the next number of the scope's
	// counter and appends the entry. Either everything is durable when it returns nil, or nothing changed.
	// It must not be nested, and change must not do anything slow: evaluation happens before. Changes of several
	// cases that stand or fall together give one entry each, all of one scope; the first is returned.
	Commit(ctx context.Context, entry EntryBody, change func(Tx) error, more ...EntryBody) (Entry, error)

	// Ping tells whether the database answers; used by readiness.
	Ping(ctx context.Context) error
	Close() error
}

// Reader is the reading half of the store.
type Reader interface {
	Case(ctx context.Context, id string) (Case, error)
	Cases(ctx context.Context, f CaseFilter) (CasePage, error)
	// Neighbours returns the live cases near a case in place and time, by id. An end of its time that is not
	// stated, on either side, bounds nothing.
	Neighbours(ctx context.Context, n Nearby) ([]Case, error)
	// OnDays returns the cases of an enterprise that touch a span of time and are not private, by id. One whose start
	// or end alone is not stated is open there; one that states neither is on no day.
	OnDays(ctx context.Context, d During) ([]Case, error)
	// Silent lists the enterprises that have no case on the days.
	Silent(ctx context.Context, f SilentFilter) (SilentPage, error)
	// Numbered returns the cases of an enterprise that bear one of the numbers, in any state, by id.
	Numbered(ctx context.Context, enterprise string, numbers []string) ([]Case, error)
	// Due returns the cases of which a clock is due, those first whose clock was due first.
	Due(ctx context.Context, now time.Time, limit int) ([]Case, error)
	Revision(ctx context.Context, id string, number int) (Revision, error)
	Lines(ctx context.Context, id string) ([]Line, error)
	Evaluations(ctx context.Context, id string, limit int, cursor string) (EvaluationPage, error)
	Evaluation(ctx context.Context, digest string) (StoredEvaluation, error)
	Snapshot(ctx context.Context, digest string) ([]byte, error)
	Record(ctx context.Context, register, id string) (Record, error)
	RecordVersions(ctx context.Context, register, id string) ([]Record, error)
	Records(ctx context.Context, f RecordFilter) (RecordPage, error)
	// Entries returns the entries of a subject, oldest first; an empty subject returns those of the scope
	// after the given number.
	Entries(ctx context.Context, scope, subject string, after int64, limit int) ([]Entry, error)
	Release(ctx context.Context, digest string) (Release, error)
	Releases(ctx context.Context) ([]Release, error)
	// Activations returns the newest activations, newest first; at most limit.
	Activations(ctx context.Context, limit int) ([]Activation, error)
	// Answer returns the stored answer to an idempotent request, if there is one that is younger than 24 h.
	Answer(ctx context.Context, key IdempotencyKey, now time.Time) (Answer, bool, error)
	PersonalOf(ctx context.Context, owner string) ([]Personal, error)
	// Evidence returns what was handed in with any of the digests, of every enterprise, by digest and enterprise; what is
	// disclosed comes first.
	Evidence(ctx context.Context, digests ...string) ([]Evidence, error)
	// PrincipalByToken returns whom a bearer token stands for; digest is the SHA-256 of the token.
	PrincipalByToken(ctx context.Context, digest string, now time.Time) (Principal, error)
}

// Tx is the writing half, valid inside Commit only. No method overwrites a revision, a line, an evaluation,
// a record version or an entry.
type Tx interface {
	InsertCase(c Case) error
	// UpdateCase writes the head of a case if its version is still want; otherwise StaleVersion.
	UpdateCase(c Case, want int) error
	InsertRevision(r Revision) error
	InsertLine(l Line) error
	InsertEvaluation(id string, j Judged, at time.Time) error
	// InsertSnapshot stores bytes under their digest once; storing them again is not an error.
	InsertSnapshot(digest string, bytes []byte) error
	// InsertRecord writes the next version of a record if the newest is want (0: none yet); else StaleVersion.
	InsertRecord(r Record, want int) error
	InsertRelease(r Release) error
	// InsertActivation puts a release in force; StaleVersion when another activation took its number first.
	InsertActivation(a Activation) error
	// InsertPersonal stores personal values beside their owner ("case/<id>/<revision>", "line/<case>/<n>",
	// "record/<register>/<id>/<version>"), encrypted under the key of the person that each belongs to.
	InsertPersonal(owner string, ps []Personal) error
	// Remember stores the answer to an idempotent request. When a twin stored one first, it returns
	// AlreadyExists after the twin has committed, and the caller must roll back and replay the twin's.
	Remember(key IdempotencyKey, a Answer) error
	InsertToken(digest string, p Principal) error
	// InsertEvidence notes a file whose bytes are kept already; AlreadyExists where the enterprise has it.
	InsertEvidence(e Evidence) error
}

// StoredEvaluation is an evaluation as it was stored, with its case.
type StoredEvaluation struct {
	Case   string
	Digest string
	Bytes  []byte
	At     time.Time
}

// EvaluationPage is one page of a case's evaluations, newest first.
type EvaluationPage struct {
	Items []StoredEvaluation
	Next  string
}

// IdempotencyKey names one intended change: a client that repeats it gets the first answer again.
type IdempotencyKey struct {
	Principal string
	Route     string
	Key       string
}

// Answer is what was answered to an idempotent request, kept for 24 hours.
type Answer struct {
	Request string // digest of the canonical request body
	Status  int
	Header  map[string]string
	Body    []byte
	At      time.Time
}

// Engines gives the release that is in force. A use case asks once and keeps the answer to its end, so that no
// evaluation mixes two releases.
type Engines interface {
	InForce() Engine
}

// Fixed gives one release that never changes.
func Fixed(e Engine) Engines { return fixed{e} }

type fixed struct{ engine Engine }

func (f fixed) InForce() Engine { return f.engine }

// Engine judges by one compiled release.
type Engine interface {
	Release() Release
	Kinds() []Kind
	// Kind returns UnknownKind for a kind that the release does not define.
	Kind(name string) (Kind, error)
	Requirements() []Requirement
	// Divisions returns the administrative divisions that the release lists.
	Divisions() *DivisionTree
	Registers() []Register
	Register(name string) (Register, error)
	RegisterSchema(name string) ([]byte, error)

	// Dossier accepts a dossier at the door: schema, formats, canonical form, personal fields. Presence is never
	// a door error. It returns InvalidDocument (or InexactNumber) with every fault. Pointers are prefixed with at.
	Dossier(kind string, raw []byte, at string) (Document, error)
	// Line accepts the body of one journal line of the given type. Where the form says that a member is the writer,
	// another id than the principal's is a fault; a member that says when it was written is set here, and nobody states it.
	Line(kind, lineType string, by Hand, raw []byte, at string) (Document, error)
	// Record accepts a document for a register.
	Record(register string, raw []byte, at string) (Document, error)
	// Facts accepts facts that a check states instead of the registers, held to the registers' schemas.
	Facts(raw []byte, at string) ([]byte, error)
	// Refs returns the record ids that a folded case refers to, by register.
	Refs(kind string, dossier []byte, lines []Line) (map[string][]string, error)
	// Notice returns the kind whose cases are notices, where the release has one.
	Notice() (Kind, bool)
	// RecordRefs returns the record ids that a record refers to, by register.
	RecordRefs(register string, document []byte) (map[string][]string, error)
	// Folded returns what the print of a case reads.
	Folded(q Question) (Folded, error)
	// Element makes a dossier of the kind that holds one element in the list at the pointer and nothing else; what the form has
	// no place for is left out.
	Element(kind, at string, element map[string]any) (Document, error)
	// Evidence lists the places of a folded case for evidence, in the order in which they are due.
	Evidence(kind string, dossier []byte, lines []Line) ([]Asked, error)
	// Texts returns the texts at a pattern ("*" for every element) of the folded case, in order.
	Texts(kind string, dossier []byte, lines []Line, pattern string) ([]string, error)
	// Outline reads what a case tells others. What is not stated is left empty: a case without a place has no
	// neighbours, and the requirements that need the place say so.
	Outline(kind string, dossier []byte, lines []Line) (Outline, error)

	// Wanted lists, for each finding on the question, what its requirement still needs: what it reached for and did not find, and
	// what it reads beyond that and nobody stated. It judges nothing.
	Wanted(q Question, findings []Finding) ([][]Wanted, error)

	// Evaluate judges. A failing rule is a verdict, not an error; an error means that the question itself is
	// unusable (UnknownKind, UnknownStage).
	Evaluate(ctx context.Context, q Question) (Judged, error)
}

// Clock tells the time. There is one, passed in from main.
type Clock func() time.Time
