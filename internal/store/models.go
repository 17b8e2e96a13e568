package store

// The rows, one struct a table. They hold what is stored and nothing else; each file that reads or writes a noun
// turns its rows into the domain's types.

type caseRow struct {
	ID           string
	Door         string
	Kind         string
	Enterprise   string
	Jurisdiction string
	State        string
	Private      bool
	Live         bool
	Version      int
	Revision     int
	Journal      int
	SignedAfter  int
	Dossier      string
	Outcome      string
	Evaluation   string
	ValidUntil   string
	Acts         []byte // canonical JSON
	PlaceArea    string
	PlaceStart   instant
	PlaceEnd     instant
	PlaceLat     *float64
	PlaceLon     *float64
	Number       string
	Day          string
	Shows        []byte // canonical JSON
	Clocks       []byte // canonical JSON
	NextDue      instant
	Undisclosed  bool
	Exposed      bool
	Exposes      []byte // canonical JSON
	ReceivedAt   instant
	CreatedBy    string
	CreatedAt    instant
	UpdatedAt    instant
}

type revisionRow struct {
	CaseID string
	Number int
	Digest string
	Bytes  []byte
	Author string
	At     instant
}

type lineRow struct {
	CaseID   string
	Number   int
	Type     string
	Revision int
	Digest   string
	Body     []byte
	Author   string
	At       instant
}

// judgementRow is one evaluation of one case, joined from evaluations and case_evaluations.
type judgementRow struct {
	CaseID string
	At     instant
	Digest string
	Bytes  []byte
}

type recordRow struct {
	Register   string
	ID         string
	Version    int
	Enterprise string
	Division   string
	Digest     string
	Bytes      []byte
	Source     string
	Author     string
	At         instant
}

type evidenceRow struct {
	Enterprise  string
	Digest      string
	Undisclosed bool
	Size        int64
	MediaType   string
	Name        string
	Division    string
	Author      string
	At          instant
	TakenAt     string
	TakenLocal  bool
	Lat         *float64
	Lon         *float64
}

type activationRow struct {
	Number  int
	Release string
	Author  string
	Reason  string
	Origin  string
	At      instant
}

type releaseRow struct {
	Digest string
	Engine string
	Packs  []byte // canonical JSON
	Bytes  []byte
	At     instant
}

type entryRow struct {
	Scope   string
	Seq     int64
	Subject string
	At      instant
	Body    []byte // canonical JSON of permits.EntryBody
}

type answerRow struct {
	Principal string
	Route     string
	Key       string
	Request   string
	Status    int
	Header    []byte // canonical JSON
	Body      []byte
	At        instant
}

type personKeyRow struct {
	Person string
	ID     string
	Sealed []byte // the person's key under the master key
}

type personalRow struct {
	Owner      string
	Pointer    string
	Person     string
	Commitment string
	KeyID      string
	Sealed     []byte // salt and value under the person's key
}

type tokenRow struct {
	Digest    string
	Principal []byte // JSON
	Expires   instant
}

func (caseRow) TableName() string       { return "cases" }
func (revisionRow) TableName() string   { return "revisions" }
func (lineRow) TableName() string       { return "lines" }
func (recordRow) TableName() string     { return "records" }
func (releaseRow) TableName() string    { return "releases" }
func (activationRow) TableName() string { return "activations" }
func (evidenceRow) TableName() string   { return "evidence" }
func (entryRow) TableName() string      { return "entries" }
func (personKeyRow) TableName() string  { return "person_keys" }
func (personalRow) TableName() string   { return "personal" }
func (tokenRow) TableName() string      { return "tokens" }
