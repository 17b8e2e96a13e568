package store

import (
	"encoding/base64"
	"encoding/json"
	"fmt"

	"firewatch/permits"
)

const (
	defaultPage = 50
	largestPage = 1000
)

// The lists that have cursors. The name is part of a cursor, so that one list's is refused by another.
const (
	casesCursor       = "cases"
	evaluationsCursor = "evaluations"
	recordsCursor     = "records"
	silentCursor      = "silent"
)

func pageSize(limit int) int {
	if limit <= 0 {
		return defaultPage
	}
	return min(limit, largestPage)
}

// writeCursor names the last row of a page: where it stands in the list's order. Clients treat it as opaque.
func writeCursor(list, at, id string) string {
	b, err := json.Marshal([3]string{list, at, id})
	if err != nil {
		panic(err) // three strings always marshal
	}
	return base64.RawURLEncoding.EncodeToString(b)
}

// readCursor returns what writeCursor wrote, or InvalidRequest.
func readCursor(list, cursor string) (at instant, id string, err error) {
	var parts []string
	b, err := base64.RawURLEncoding.DecodeString(cursor)
	if err == nil {
		err = json.Unmarshal(b, &parts)
	}
	if err == nil && (len(parts) != 3 || parts[0] != list || parts[2] == "") {
		err = fmt.Errorf("not a cursor of the list of %s", list)
	}
	if err == nil {
		at, id = instant(parts[1]), parts[2]
		_, err = at.time()
	}
	if err != nil {
		e := permits.Refuse(permits.InvalidRequest,
			"the cursor is not one that this list gave; start again without a cursor", "游标不是本列表给出的，请不带游标重新开始")
		e.Cause = err
		return "", "", e
	}
	return at, id, nil
}

// isDivision reports whether s is written as an administrative division (GB/T 2260): six digits.
func isDivision(s string) bool {
	if len(s) != 6 {
		return false
	}
	for _, c := range s {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

func badDivision(s string) error {
	return permits.Refuse(permits.InvalidRequest,
		fmt.Sprintf("%q is not an administrative division (GB/T 2260): write six digits", s),
		fmt.Sprintf("%q 不是行政区划代码（GB/T 2260），应为六位数字", s))
}
