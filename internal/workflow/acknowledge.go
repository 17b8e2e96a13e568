package workflow

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// acknowledge makes the dated receipt of an application, and the document of it that is stored under its digest. An
// authority may ask for what is missing once (行政许可法 art. 32: 一次告知), so the list is whole: every fact that some
// requirement of this evaluation reached for and did not find, and every other one that it reads and nobody stated, each once.
func (s *Service) acknowledge(f folder, j *judgement) (*Acknowledgement, permits.Document, error) {
	ack := &Acknowledgement{Number: receiptNumber(f.head), ReceivedAt: instant(f.head.ReceivedAt), Missing: []MissingItem{}}
	if j != nil {
		wanted, err := s.wanted(f, j.Stage, j.Findings)
		if err != nil {
			return nil, permits.Document{}, err
		}
		ack.Missing = missing(j.Findings, wanted)
	}
	b, err := canon.Marshal(ack)
	return ack, permits.Document{Bytes: b, Digest: canon.Digest(b)}, err
}

// note names the receipt in the entry of what was received.
func (a *Acknowledgement) note(receipt permits.Document, entry *permits.EntryBody) {
	entry.Digests["acknowledgement"], entry.Detail["acknowledgement"] = receipt.Digest, a.Number
}

// storeReceipt keeps a receipt under its digest; there may be none.
func storeReceipt(tx permits.Tx, receipt permits.Document) error {
	if receipt.Digest == "" {
		return nil
	}
	return tx.InsertSnapshot(receipt.Digest, receipt.Bytes)
}

// receiptNumber is R, the day of receipt in legal time, and the last twelve characters of the case id, which are
// its random ones. What is received later than at the opening has the version of the case behind it: a case may be applied for twice on
// one day.
func receiptNumber(head permits.Case) string {
	number := numberOf("R", head.ReceivedAt, head)
	if head.Version > 1 {
		number += "-" + strconv.Itoa(head.Version)
	}
	return number
}

// numberOf is what begins the number of a paper about a case: letters, the day in legal time, and the random end of the case's id.
func numberOf(letters string, at time.Time, head permits.Case) string {
	id := strings.ReplaceAll(head.ID, "-", "")
	return letters + at.In(civil).Format("20060102") + "-" + strings.ToUpper(id[max(0, len(id)-12):])
}

// wanted lists what the findings on the case at the stage still need.
func (s *Service) wanted(f folder, stage string, findings []permits.Finding) ([][]permits.Wanted, error) {
	return s.engine.Wanted(permits.Question{Kind: f.kind.Name, Stage: stage, Dossier: f.dossier, Journal: f.lines, Case: f.head.Facts()}, findings)
}

// missing lists the facts that findings need, one item a pointer, in the order of the pointers. What some requirement reached is
// missing, whatever others have not reached yet.
func missing(findings []permits.Finding, wanted [][]permits.Wanted) []MissingItem {
	items := map[string]*MissingItem{}
	for i, f := range findings {
		for _, m := range wanted[i] {
			item := items[m.Pointer]
			if item == nil || item.Cause == permits.Follows && m.Cause != permits.Follows {
				first := MissingItem{Pointer: m.Pointer, Label: m.Label, Cause: m.Cause, Who: m.Who, Remedy: m.Remedy}
				if item != nil {
					first.Requirements = item.Requirements
				}
				item = &first
				items[m.Pointer] = item
			}
			if !slices.Contains(item.Requirements, f.Requirement) {
				item.Requirements = append(item.Requirements, f.Requirement)
			}
		}
	}
	out := make([]MissingItem, 0, len(items))
	for _, pointer := range slices.Sorted(maps.Keys(items)) {
		out = append(out, *items[pointer])
	}
	return out
}
