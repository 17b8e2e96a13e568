package permits

import "time"

// Record is one version of an entry in a register: a person, a stop order, a control period ...
type Record struct {
	Register   string    `json:"register"`
	ID         string    `json:"id"`
	Version    int       `json:"version"`    // from 1
	Enterprise string    `json:"enterprise"` // whose record it is; empty for a record of an authority
	Division   string    `json:"division"`   // the division it holds for; empty for a record of an enterprise
	Digest     string    `json:"digest"`
	Bytes      []byte    `json:"-"`
	Source     string    `json:"source"` // declared | register | verified | measured
	By         string    `json:"by"`
	At         time.Time `json:"at"`
	Regraded   *Regraded `json:"-"` // set by the change that wrote this version, where the register has its records judged
}

// Regraded is what the rules say of a record as it was and as it is now. Before is nil for a new record.
type Regraded struct {
	Before, After *Judged
}

// Register is a kind of record, as its pack data describes it.
type Register struct {
	Name    string   `json:"name"`
	Title   Text     `json:"title"`
	Scope   string   `json:"scope"`  // enterprise | division | either: whose records they are
	Source  string   `json:"source"` // firewatch (complete by itself) | declared (none only if declared complete)
	Write   []Writer `json:"write"`
	Vouches bool     `json:"vouches"` // its records {register, from, to} declare another register complete on those days (零报告)
	Shown   string   `json:"shown"`   // pointer of what a print shows beside a record's id; empty: nothing
	Pick    string   `json:"pick"`    // referred: only records whose id the dossier names; all: every one in scope
	Yearly  *Yearly  `json:"yearly,omitempty"`
	Roster  *Roster  `json:"roster,omitempty"` // its records say who is on duty when
	Regrade *Regrade `json:"regrade,omitempty"`
	Posts   Titles   `json:"-"` // what people call those who write
}

// Roster says where a record of a duty roster holds who is on duty, and when. Whose record it is gives the side.
type Roster struct {
	Person string `json:"person"`
	Post   string `json:"post"`
	From   string `json:"from"` // date-time
	To     string `json:"to"`   // date-time, not included
	Rank   string `json:"rank"` // whole number; who is asked first has the lowest
}

// Regrade says that a record is judged anew whenever it is written, alone, as a dossier of a kind, and so shows at once what a
// change of it changes.
type Regrade struct {
	Kind  string `json:"kind"`
	Stage string `json:"stage"`
	At    string `json:"at"` // pointer of the list in the kind's dossier that the record is the one element of
	ID    string `json:"id"` // member of the element that takes the record's id; empty: none
}

// Yearly says that a register of divisions must hold a record of each year before that year begins.
type Yearly struct {
	Year     string `json:"year"`     // pointer of the year of a record, a text of four digits
	Division string `json:"division"` // whose record it must be: one that every case that needs it lies in
	Days     int    `json:"days"`     // before the year begins, from when its absence is announced
}

// MissingYear is a year of which a register has no record, although it needs one.
type MissingYear struct {
	Register string
	Year     string
	Begins   time.Time
}

// RecordFilter selects the newest versions of records.
type RecordFilter struct {
	Register   string
	Enterprise string
	Division   string   // records of divisions that contain this one
	IDs        []string // nil for all
	Limit      int
	Cursor     string
}

// RecordPage is one page of records by id.
type RecordPage struct {
	Items []Record
	Next  string
}
