package workflow

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"firewatch/permits"
)

// Silence is who has no case of a kind on the days from Since to today.
type Silence struct {
	Kind  string
	Since string // YYYY-MM-DD
	Items []SilentEnterprise
	Next  string
}

// SilentEnterprise is one of whom a case is expected and not there.
type SilentEnterprise struct {
	Enterprise   string
	Jurisdiction string
	Newest       string // day of its newest case; empty: it never had one
}

// The days that may be asked for, and how many enterprises one page looks through: a page may hold fewer than it could,
// and then names the next.
const (
	maxSilentDays = 366
	silentScan    = 5000
)

// Silent lists the enterprises of whom the kind expects a case and that have none on the last days, today counted, in
// civil time. Authorities see those of their division, auditors all.
func (s *Service) Silent(ctx context.Context, p permits.Principal, kindName string, days, limit int, cursor string) (Silence, error) {
	s = s.pinned()
	if p.Role != permits.RoleRegulator && p.Role != permits.RoleAuditor {
		return Silence{}, permits.Refuse(permits.Forbidden, "who has reported nothing is for authorities and auditors", "未报情况仅供监管部门和审计人员查阅")
	}
	kind, err := s.engine.Kind(kindName)
	if err != nil {
		return Silence{}, err
	}
	if kind.Expected == nil {
		return Silence{}, refuseAt(permits.InvalidRequest, "query:kind", "expected", "no case of this kind is expected of anybody", "该种类未规定应报企业")
	}
	if days < 1 || days > maxSilentDays {
		return Silence{}, refuseAt(permits.InvalidRequest, "query:days", "range",
			fmt.Sprintf("days is 1 to %d", maxSilentDays), fmt.Sprintf("天数应为 1 至 %d", maxSilentDays))
	}
	today := s.now().In(civil)
	since := today.AddDate(0, 0, 1-days)
	out := Silence{Kind: kind.Name, Since: since.Format(time.DateOnly), Items: []SilentEnterprise{}}
	if p.Role == permits.RoleRegulator && !isDivision(p.Division) {
		return out, nil
	}
	limit = pageSize(limit)
	filter := permits.SilentFilter{Register: kind.Expected.From.Register, Kind: kind.Name, States: kind.Expected.States,
		Since: out.Since, Until: today.Format(time.DateOnly), Limit: page, Cursor: cursor}
	for looked := 0; looked < silentScan; looked += page {
		found, err := s.store.Silent(ctx, filter)
		if err != nil {
			return Silence{}, err
		}
		for i, silent := range found.Items {
			is, err := expectedOf(*kind.Expected, silent.Record, p)
			if err != nil {
				return Silence{}, err
			}
			if is == nil {
				continue
			}
			is.Newest = silent.Newest
			out.Items = append(out.Items, *is)
			if more := i+1 < len(found.Items) || found.Next != ""; len(out.Items) == limit && more {
				out.Next = silent.Cursor
			}
			if len(out.Items) == limit {
				return out, nil
			}
		}
		if found.Next == "" {
			return out, nil
		}
		filter.Cursor = found.Next
	}
	out.Next = filter.Cursor
	return out, nil
}

// expectedOf returns the enterprise of the record, or nil where nothing is expected of it or the principal does not oversee it.
func expectedOf(e permits.Expected, rec permits.Record, p permits.Principal) (*SilentEnterprise, error) {
	if !permits.ValidUSCC(rec.Enterprise) {
		return nil, nil
	}
	var document any
	if err := json.Unmarshal(rec.Bytes, &document); err != nil {
		return nil, fmt.Errorf("record %s/%s: %w", rec.Register, rec.ID, err)
	}
	if !slices.ContainsFunc(e.From.Any, func(alternative map[string][]any) bool { return holds(document, alternative) }) {
		return nil, nil
	}
	division, err := overseen(rec, rec.Enterprise[2:8])
	if err != nil || p.Role == permits.RoleRegulator && !permits.Contains(p.Division, division) {
		return nil, err
	}
	return &SilentEnterprise{Enterprise: rec.Enterprise, Jurisdiction: division}, nil
}

// holds reports whether the document has one of the values at each of the pointers.
func holds(document any, alternative map[string][]any) bool {
	for pointer, values := range alternative {
		at := document
		for _, key := range strings.Split(strings.TrimPrefix(pointer, "/"), "/") {
			members, _ := at.(map[string]any)
			at = members[key]
		}
		switch at.(type) {
		case string, bool:
		default:
			return false
		}
		if !slices.Contains(values, at) {
			return false
		}
	}
	return true
}
