package sheets

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"firewatch/internal/canon"
)

// content is what stands in a cell, before any form says what it means.
type content struct {
	kind  stored
	text  string    // of a text as it is, of a number as the file writes it
	dated bool      // the number is shown as a date or a time
	from  time.Time // day 0 of the workbook's numbers
}

var (
	epoch1900 = time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	epoch1904 = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
)

type stored int

const (
	nothing stored = iota
	words
	numeric
	truth
	moment // a date in ISO form, as strict workbooks have it
	failed // #N/A and the like
	formula
)

// value reads a cell. Nothing stated is nil.
func (c column) value(x content, zone *time.Location) (any, *wrong) {
	switch x.kind {
	case nothing:
		return nil, nil
	case formula:
		return nil, &wrong{"formula", "a formula is not read, because what it says may change; write its value", "不读取公式，其结果可能变化；请填写数值"}
	case failed:
		return nil, &wrong{"error", "the spreadsheet shows an error here; write a value or empty the cell", "单元格为错误值，请填写内容或清空"}
	}
	if x.kind == words {
		if w := edges(x.text); w != nil {
			return nil, w
		}
	}
	switch c.kind {
	case day, instant:
		return c.moment(x, zone)
	case integer, number, position, version, elements:
		return c.number(x)
	case boolean:
		return truthOf(x)
	}
	if w := textual(x); w != nil {
		return nil, w
	}
	switch c.kind {
	case list:
		return c.list(x.text, zone)
	case document:
		return parsed(x.text)
	}
	return c.meant(unquoted(x.text)), nil
}

// edges refuses white space around a text: copied along unseen, it would make another id of an id.
func edges(s string) *wrong {
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	if blank(first) || blank(last) {
		return &wrong{"space", "there is white space before or behind the text; remove it (where it is meant, write the text as JSON, in double quotes)",
			"文本前后有空白字符，请删除（确需保留时请用双引号按JSON书写）"}
	}
	return nil
}

func blank(r rune) bool { return unicode.IsSpace(r) || r == '\ufeff' || r == '\u200b' }

// textual refuses what is no text. A number has lost what a code needs: zeros in front, digits after the fifteenth.
func textual(x content) *wrong {
	switch x.kind {
	case numeric:
		return &wrong{"text", "the cell holds a number, which keeps no leading zeros and no more than 15 digits; format the cell as text and write it again",
			"单元格为数字格式，会丢失前导零和第15位之后的数字；请将单元格设为文本格式后重新填写"}
	case truth:
		return &wrong{"text", "the cell holds a truth value; format the cell as text and write it again", "单元格为逻辑值，请设为文本格式后重新填写"}
	case moment:
		return &wrong{"text", "the cell holds a date; format the cell as text and write it again", "单元格为日期，请设为文本格式后重新填写"}
	}
	return nil
}

// meant returns the value that a word of the form stands for.
func (c column) meant(s string) any {
	if value, ok := c.words[s]; ok {
		return value
	}
	return s
}

// unquoted reads a text in double quotes as JSON, which can say what a cell cannot hold: nothing, white space around, a
// character that no XML has. Quotation marks that make no JSON are part of the text.
func unquoted(s string) string {
	if !strings.HasPrefix(s, `"`) {
		return s
	}
	if _, err := canon.Parse([]byte(s)); err != nil {
		return s
	}
	var out string
	if err := json.Unmarshal([]byte(s), &out); err != nil {
		return s
	}
	return out
}

// quoted writes a text so that it is read as itself: mostly as it is.
func quoted(s string) string {
	if s != "" && !strings.HasPrefix(s, `"`) && edges(s) == nil && strings.IndexFunc(s, unprintable) < 0 && !escapes.MatchString(s) {
		return s
	}
	return asJSON(s)
}

// unprintable are the characters that XML does not have, or that its readers change.
func unprintable(r rune) bool {
	return r < 0x20 && r != '\t' && r != '\n' || r == 0xFFFE || r == 0xFFFF || r == utf8.RuneError
}

// escapes are texts that workbooks read as another character (ECMA-376, 22.9.2.19).
var escapes = regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`)

// asJSON writes a value as JSON of characters that every XML has.
func asJSON(v any) string {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return "" // a value that came from JSON always has a form
	}
	var out strings.Builder
	for _, r := range strings.ReplaceAll(strings.TrimSuffix(b.String(), "\n"), "_x", `\u005fx`) {
		if unprintable(r) {
			fmt.Fprintf(&out, `\u%04x`, r)
			continue
		}
		out.WriteRune(r)
	}
	return out.String()
}

func parsed(s string) (any, *wrong) {
	raw, err := canon.Parse([]byte(s))
	if err != nil {
		return nil, &wrong{"json", "write JSON here: " + err.Error(), "此处应为JSON：" + err.Error()}
	}
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	var v any
	if err := dec.Decode(&v); err != nil {
		return nil, &wrong{"json", "write JSON here", "此处应为JSON"}
	}
	return v, nil
}

var separators = regexp.MustCompile(`[\n;；]`)

// list reads several values in one cell: on lines, with semicolons between, or as a JSON array.
func (c column) list(s string, zone *time.Location) (any, *wrong) {
	if strings.HasPrefix(s, "[") {
		v, w := parsed(s)
		if w != nil {
			return nil, w
		}
		return v, nil
	}
	out := []any{}
	for _, part := range separators.Split(s, -1) {
		part = strings.TrimFunc(part, blank)
		if part == "" {
			return nil, &wrong{"list", "an item of the list is empty; remove the line or the ; too many", "列表中有空项，请删除多余的换行或分号"}
		}
		v, w := c.item.value(content{kind: words, text: part}, zone)
		if w != nil {
			return nil, w
		}
		out = append(out, v)
	}
	return out, nil
}

// joined writes a list so that it is read as itself.
func joined(values []any) string {
	if len(values) == 0 {
		return "[]"
	}
	parts := make([]string, len(values))
	for i, v := range values {
		part, isText := v.(string)
		if !isText {
			part = fmt.Sprint(v)
		}
		if i == 0 && strings.HasPrefix(part, "[") || part == "" || quoted(part) != part || separators.MatchString(part) {
			return asJSON(values)
		}
		parts[i] = part
	}
	return strings.Join(parts, "\n")
}

var literal = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$`)

// number reads a number exactly.
func (c column) number(x content) (any, *wrong) {
	notOne := &wrong{"number", "write a number with a decimal point and without separators or unit, as in 1200.5", "请填写数值，使用小数点，不加千位分隔符和单位，如 1200.5"}
	var out json.Number
	switch {
	case x.kind == words && literal.MatchString(x.text):
		out = json.Number(x.text)
	case x.kind == numeric && x.dated:
		return nil, &wrong{"number", "the cell holds a date; write a number and format the cell as one", "单元格为日期，请填写数值并设为数值格式"}
	case x.kind == numeric:
		var w *wrong
		if out, w = double(x.text); w != nil {
			return nil, w
		}
	default:
		return nil, notOne
	}
	switch c.kind {
	case position, version, elements:
		n, err := strconv.Atoi(string(out))
		if err != nil || n < 0 || n > 999999999 || c.kind == position && n == 0 {
			return nil, &wrong{"number", "write a whole number that counts", "请填写计数用的整数"}
		}
		return n, nil
	}
	return out, nil
}

// double reads a number as spreadsheets keep it: binary, with 53 digits, of which people see and write 15 decimal ones. What
// has more than those is the result of a reckoning, or was cut when it was written; nobody has seen the number itself.
func double(s string) (json.Number, *wrong) {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil || math.IsInf(f, 0) || math.IsNaN(f) {
		return "", &wrong{"number", "the file holds no number that can be read here; write it again", "无法读取该数值，请重新填写"}
	}
	if f == 0 {
		f = 0 // there is no negative zero
	}
	short := strconv.FormatFloat(f, 'e', -1, 64)
	inexact := &wrong{"inexact", "the number has more digits than the 15 that a spreadsheet keeps and shows; round it, or write it as text",
		"该数值超出表格能保存和显示的15位有效数字，请四舍五入或按文本填写"}
	mantissa, _, _ := strings.Cut(short, "e")
	if digits := strings.TrimLeft(strings.Replace(mantissa, ".", "", 1), "-"); len(digits) > 15 {
		return "", inexact
	}
	// The file may write the number with the 17 digits that a double needs at most. Another number than these has been cut.
	for _, digits := range []int{-1, 14, 15, 16} {
		if same(s, strconv.FormatFloat(f, 'e', digits, 64)) {
			return canonical(f), nil
		}
	}
	return "", inexact
}

// canonical writes a number as RFC 8785 does, or near enough: the door makes it canonical.
func canonical(f float64) json.Number {
	format := byte('f')
	if size := math.Abs(f); size != 0 && (size < 1e-6 || size >= 1e21) {
		format = 'e'
	}
	return json.Number(strconv.FormatFloat(f, format, -1, 64))
}

// same reports whether two decimals are the same number, without making either.
func same(a, b string) bool {
	da, ea := decimal(a)
	db, eb := decimal(b)
	return da == db && (ea == eb || da == "")
}

// decimal is a number as digits without zeros around, with a sign, and an exponent.
func decimal(s string) (digits string, exponent int) {
	s = strings.ToLower(strings.TrimPrefix(s, "+"))
	s, negative := strings.CutPrefix(s, "-")
	s, exp, _ := strings.Cut(s, "e")
	exponent, _ = strconv.Atoi(exp) // a double was read from it, so it is one
	whole, fraction, _ := strings.Cut(s, ".")
	digits = whole + fraction
	exponent -= len(fraction)
	trimmed := strings.TrimRight(digits, "0")
	exponent += len(digits) - len(trimmed)
	trimmed = strings.TrimLeft(trimmed, "0")
	if trimmed == "" {
		return "", 0
	}
	if negative {
		trimmed = "-" + trimmed
	}
	return trimmed, exponent
}

func truthOf(x content) (any, *wrong) {
	if x.kind == truth {
		return x.text == "1" || strings.EqualFold(x.text, "true"), nil
	}
	if x.kind == words {
		switch strings.ToLower(x.text) {
		case "true", "yes", "是":
			return true, nil
		case "false", "no", "否":
			return false, nil
		}
	}
	return nil, &wrong{"boolean", "write TRUE or FALSE", "请填写 TRUE（是）或 FALSE（否）"}
}

// moment reads a day or an instant: a text as it is, which the door holds to its form, or a number that the spreadsheet
// shows as a date.
func (c column) moment(x content, zone *time.Location) (any, *wrong) {
	switch x.kind {
	case words:
		return x.text, nil
	case moment:
		if t, err := time.Parse(time.RFC3339, x.text); err == nil && c.kind == instant {
			return t.Format(time.RFC3339Nano), nil
		}
		for _, layout := range []string{"2006-01-02T15:04:05.999999999", time.DateOnly} {
			if t, err := time.Parse(layout, x.text); err == nil {
				return c.civil(t, zone)
			}
		}
	case numeric:
		if !x.dated {
			break
		}
		serial, err := strconv.ParseFloat(x.text, 64)
		// Before March 1900 spreadsheets count a day that never was.
		if err != nil || serial < 0 || serial < 61 && x.from == epoch1900 || serial > 2958465 {
			break
		}
		days := math.Floor(serial)
		thousandths := math.Round((serial - days) * 86400 * 1000)
		return c.civil(x.from.AddDate(0, 0, int(days)).Add(time.Duration(thousandths)*time.Millisecond), zone)
	}
	if c.kind == day {
		return nil, &wrong{"date", "write a date as text, as in 2026-11-20, or format the cell as a date", "请按文本填写日期，如 2026-11-20，或将单元格设为日期格式"}
	}
	return nil, &wrong{"date-time", "write date, time and zone as text, as in 2026-11-20T09:20:00+08:00, or format the cell as date with time",
		"请按文本填写带时区的日期时间，如 2026-11-20T09:20:00+08:00，或将单元格设为日期时间格式"}
}

// civil makes a day, or an instant in the legal time of the register, of what a clock on the wall shows.
func (c column) civil(t time.Time, zone *time.Location) (any, *wrong) {
	if c.kind == day {
		if t.Hour() != 0 || t.Minute() != 0 || t.Second() != 0 || t.Nanosecond() != 0 {
			return nil, &wrong{"date", "the cell holds a time of day too; write the date alone", "单元格还含有时刻，请只填写日期"}
		}
		return t.Format(time.DateOnly), nil
	}
	return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), zone).Format(time.RFC3339Nano), nil
}

// builtInDates are the number formats of dates and times that a file names by number only (ECMA-376, 18.8.30).
func builtInDates(id int) bool {
	return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58
}

var (
	notShown = regexp.MustCompile(`"[^"]*"|\\.|[_*].|\[[^\]]*\]`)
	elapsed  = regexp.MustCompile(`^\[(?i:h+|m+|s+)\]$`)
)

// dates reports whether a number format of the file's own shows dates or times.
func dates(format string) bool {
	shown := notShown.ReplaceAllStringFunc(format, func(part string) string {
		if elapsed.MatchString(part) {
			return part
		}
		return ""
	})
	first, _, _ := strings.Cut(shown, ";")
	return strings.ContainsAny(first, "yYmMdDhHsS")
}
