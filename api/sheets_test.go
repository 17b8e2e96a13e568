package api_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"firewatch/api"
	"firewatch/internal/testdb"
	"firewatch/permits"
)

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

// book is a workbook under the hands of somebody who fills it in.
type book struct {
	t *testing.T
	*excelize.File
}

func (e *edge) book(as, path string) book {
	e.t.Helper()
	a := e.get(as, path)
	require.Equal(e.t, http.StatusOK, a.Status, string(a.Body))
	require.Equal(e.t, xlsx, a.Header.Get("Content-Type"))
	require.Contains(e.t, a.Header.Get("Content-Disposition"), ".xlsx")
	f, err := excelize.OpenReader(bytes.NewReader(a.Body))
	require.NoError(e.t, err)
	return book{e.t, f}
}

// set fills cells in, by the name of the column and the number of the row.
func (b book) set(sheet string, row int, values map[string]any) book {
	b.t.Helper()
	for name, v := range values {
		require.NoError(b.t, b.SetCellValue(sheet, b.cell(sheet, name, row), v))
	}
	return b
}

// cell is the place of a column in a row.
func (b book) cell(sheet, name string, row int) string {
	b.t.Helper()
	rows, err := b.GetRows(sheet)
	require.NoError(b.t, err)
	for i, have := range rows[0] {
		if have == name {
			cell, err := excelize.CoordinatesToCellName(i+1, row)
			require.NoError(b.t, err)
			return cell
		}
	}
	require.Fail(b.t, "no column", "%s in %v", name, rows[0])
	return ""
}

func (b book) bytes() string {
	b.t.Helper()
	var out bytes.Buffer
	require.NoError(b.t, b.Write(&out))
	return out.String()
}

func (e *edge) imports(as, register, query, file string, headers ...string) answered {
	e.t.Helper()
	header := map[string]string{"Content-Type": xlsx}
	for i := 0; i+1 < len(headers); i += 2 {
		header[headers[i]] = headers[i+1]
	}
	return e.send(ask{as: as, method: "POST", path: "/v1/records/" + register + "/import" + query, header: header, body: file})
}

func (a answered) report() api.ImportReport {
	a.t.Helper()
	raw := a.Body
	if a.Status != http.StatusOK {
		slug, _ := a.problem()
		require.Equal(a.t, "invalid-import", slug, string(a.Body))
		raw = rawMember(a.t, a.Body, "import")
	}
	var r api.ImportReport
	require.NoError(a.t, json.Unmarshal(raw, &r))
	require.Equal(a.t, r.Totals.Rows, len(r.Rows))
	return r
}

// twoPeople is a template with two people, one of them with two certificates.
func (e *edge) twoPeople() book {
	return e.book("applicant", "/v1/records/crews/template").
		set("crews", 5, map[string]any{"id": "C-1", "/name": "张三", "/code": "007", "/grade": "二级", "/joined_on": "2020-02-29",
			"/seen_at": "2026-11-20T09:20:00+08:00", "/height": 1.07, "/shifts": 3, "/active": true, "/posts": "guardian\nsafety", "/home/area": "A-12"}).
		set("crews", 6, map[string]any{"id": "C-2", "/name": "李四", "/code": "12345678901234567890", "/certificates": 2}).
		set("certificates", 5, map[string]any{"id": "C-2", "/certificates/*": 2, "/certificates/*/no": "T-02"}).
		set("certificates", 6, map[string]any{"id": "C-2", "/certificates/*": 1, "/certificates/*/no": "T-01", "/certificates/*/valid_to": "2027-01-31"})
}

// A workbook goes from the template through a dry run into the register, comes back out and changes nothing, until somebody
// changes a cell.
func TestAWorkbookIsFilledInAndTakenIn(t *testing.T) {
	testdb.Each(t, func(t *testing.T, db testdb.DB) {
		e := newEdgeOf(t, parts{db: db})
		filled := e.twoPeople().bytes()

		before := e.stored()
		dry := e.imports("applicant", "crews", "?dry_run=true", filled, "Idempotency-Key", "k-1")
		require.Equal(t, http.StatusOK, dry.Status, string(dry.Body))
		want := api.ImportReport{Register: "crews", DryRun: true, Totals: api.ImportTotals{Rows: 2, Create: 2}, Rows: []api.ImportedRow{
			{Row: 5, Id: "C-1", Action: "create", Version: 1, Errors: []api.CellError{}},
			{Row: 6, Id: "C-2", Action: "create", Version: 1, Errors: []api.CellError{}}}}
		require.Equal(t, want, dry.report())
		require.Equal(t, before, e.stored(), "a dry run stored something")

		taken := e.imports("applicant", "crews", "", filled, "Idempotency-Key", "k-1")
		require.Equal(t, http.StatusOK, taken.Status, string(taken.Body))
		want.DryRun = false
		require.Equal(t, want, taken.report())
		after := e.stored()
		require.Equal(t, before["entries"]+2, after["entries"], "one entry for each record")
		require.Equal(t, before["records"]+2, after["records"])

		// A repeated request gets the first answer, another file under the same key none.
		again := e.imports("applicant", "crews", "", filled, "Idempotency-Key", "k-1")
		require.Equal(t, "true", again.Header.Get("Idempotency-Replayed"))
		require.Equal(t, taken.Body, again.Body)
		other := e.twoPeople().set("crews", 5, map[string]any{"/code": "008"}).bytes()
		slug, _ := e.imports("applicant", "crews", "", other, "Idempotency-Key", "k-1").problem()
		require.Equal(t, "idempotency-key-reused", slug)

		// What was read is what was written.
		var rec struct{ Document map[string]any }
		require.NoError(t, json.Unmarshal(e.get("applicant", "/v1/records/crews/C-1").Body, &rec))
		require.Regexp(t, "^commit:sha256:", rec.Document["name"])
		delete(rec.Document, "name")
		require.Equal(t, map[string]any{"code": "007", "grade": "b", "joined_on": "2020-02-29", "seen_at": "2026-11-20T09:20:00+08:00", "height": 1.07,
			"shifts": 3.0, "active": true, "posts": []any{"guardian", "safety"}, "home": map[string]any{"area": "A-12"}}, rec.Document)
		require.NoError(t, json.Unmarshal(e.get("applicant", "/v1/records/crews/C-2").Body, &rec))
		require.Equal(t, []any{map[string]any{"no": "T-01", "valid_to": "2027-01-31"}, map[string]any{"no": "T-02"}}, rec.Document["certificates"])

		// The same file again changes nothing, nor does what is exported: with names for the enterprise, without for the authority.
		unchanged := func(as, file string) {
			t.Helper()
			r := e.imports(as, "crews", "", file).report()
			require.Equal(t, 2, r.Totals.Unchanged, "%+v", r)
			require.Equal(t, 1, r.Rows[0].Version)
			require.Equal(t, after, e.stored())
		}
		unchanged("applicant", filled)
		ours := e.book("applicant", "/v1/records/crews/export")
		unchanged("applicant", ours.bytes())
		name, err := ours.GetCellValue("crews", ours.cell("crews", "/name", 5))
		require.NoError(t, err)
		require.Equal(t, "张三", name)
		theirs := e.book("regulator", "/v1/records/crews/export?enterprise="+ourCode)
		unchanged("regulator", theirs.bytes())
		name, err = theirs.GetCellValue("crews", theirs.cell("crews", "/name", 5))
		require.NoError(t, err)
		require.Regexp(t, "^commit:sha256:", name)

		// One cell changed is one version and one entry. The name that the authority cannot read stays.
		r := e.imports("regulator", "crews", "", theirs.set("crews", 5, map[string]any{"/code": "008", "version": 1}).bytes()).report()
		require.Equal(t, api.ImportTotals{Rows: 2, Update: 1, Unchanged: 1}, r.Totals)
		require.Equal(t, after["entries"]+1, e.stored()["entries"])
		ours = e.book("applicant", "/v1/records/crews/export")
		for column, want := range map[string]string{"/name": "张三", "/code": "008", "version": "2"} {
			got, err := ours.GetCellValue("crews", ours.cell("crews", column, 5))
			require.NoError(t, err)
			require.Equal(t, want, got)
		}

		// All versions can be read, by who reads the record, newest first.
		var versions api.RecordVersions
		require.NoError(t, json.Unmarshal(e.get("unit", "/v1/records/crews/C-1/versions").Body, &versions))
		require.Len(t, versions.Items, 2)
		require.Equal(t, []int{2, 1}, []int{versions.Items[0].Version, versions.Items[1].Version})
		require.Equal(t, []string{"verified", "declared"}, []string{versions.Items[0].Source, versions.Items[1].Source})
		slug, _ = e.get("stranger", "/v1/records/crews/C-1/versions").problem()
		require.Equal(t, "not-found", slug)
	})
}

// entriesOf are the bodies of the entries about a record.
func (e *edge) entriesOf(subject string) []permits.EntryBody {
	e.t.Helper()
	entries, err := e.store.Entries(context.Background(), ourCode, subject, 0, 100)
	require.NoError(e.t, err)
	var out []permits.EntryBody
	for _, entry := range entries {
		var body permits.EntryBody
		require.NoError(e.t, json.Unmarshal(entry.Body, &body))
		out = append(out, body)
	}
	return out
}

// The entry of each record is that of a single one, and names the file.
func TestAnImportLeavesTheEntriesOfItsRecords(t *testing.T) {
	e := newEdge(t)
	require.Equal(t, http.StatusOK, e.imports("applicant", "crews", "", e.twoPeople().bytes()).Status)
	var files []string
	for _, id := range []string{"C-1", "C-2"} {
		entries := e.entriesOf("record/crews/" + id)
		require.Len(t, entries, 1)
		require.Equal(t, "record.put", entries[0].Action)
		require.Equal(t, permits.Actor{ID: "P-1", Role: "enterprise", Post: "keeper"}, entries[0].Actor)
		require.Equal(t, map[string]string{"version": "1"}, entries[0].Detail)
		require.Contains(t, string(e.get("applicant", "/v1/records/crews/"+id).Body), entries[0].Digests["record"])
		files = append(files, entries[0].Digests["import"])
	}
	require.Regexp(t, "^sha256:", files[0])
	require.Equal(t, files[0], files[1])
}

// One wrong row among good ones, and nothing is stored; every wrong cell of the file is named at once.
func TestABrokenRowRefusesTheWholeFile(t *testing.T) {
	testdb.Each(t, func(t *testing.T, db testdb.DB) {
		e := newEdgeOf(t, parts{db: db})
		require.Equal(t, http.StatusOK, e.imports("applicant", "crews", "", e.twoPeople().bytes()).Status)
		require.Equal(t, http.StatusOK, e.imports("regulator", "crews", "", e.book("regulator", "/v1/records/crews/template").
			set("crews", 5, map[string]any{"id": "C-3", "enterprise": otherCode, "/code": "x"}).bytes()).Status)
		before := e.stored()
		b := e.book("applicant", "/v1/records/crews/template").
			set("crews", 5, map[string]any{"id": "C-4", "/code": "good"}).
			set("crews", 6, map[string]any{"id": "C-5", "/code": 7, "/grade": "c", "/joined_on": "20.11.2026", "/height": 3.5, "/active": true, "/posts": "a;a"}).
			set("crews", 7, map[string]any{"id": "C-1", "/code": "v0 is stale"}).
			set("crews", 8, map[string]any{"id": "C-1", "version": 1, "/code": "twice"}).
			set("crews", 9, map[string]any{"id": "C-3", "version": 1, "/code": "another's"}).
			set("crews", 10, map[string]any{"id": "C 6"}).
			set("crews", 11, map[string]any{"/code": "no id"}).
			set("crews", 12, map[string]any{"id": "template", "/active": true}).
			set("crews", 13, map[string]any{"id": "C-7", "/certificates": 1}).
			set("certificates", 5, map[string]any{"id": "C-7", "/certificates/*": 1, "/certificates/*/valid_to": "soon"}).
			set("certificates", 6, map[string]any{"id": "C-9", "/certificates/*": 1, "/certificates/*/no": "T-1"})
		require.NoError(t, b.SetCellFormula("crews", b.cell("crews", "/shifts", 5+8), "1+1"))
		at := func(sheet, name string, row int) string {
			if sheet == "certificates" {
				return sheet + "!" + b.cell(sheet, name, row)
			}
			return b.cell(sheet, name, row)
		}
		want := [][]string{ // row, id, action, cells and rules
			{"5", "C-4", "create"},
			{"6", "C-5", "refused", at("crews", "/code", 6) + " text", at("crews", "/grade", 6) + " enum", at("crews", "/joined_on", 6) + " format",
				at("crews", "/height", 6) + " maximum", at("crews", "/posts", 6) + " uniqueItems"},
			{"7", "C-1", "refused", at("crews", "version", 7) + " stale-version"},
			{"8", "C-1", "refused", at("crews", "id", 8) + " duplicate"},
			{"9", "C-3", "refused", at("crews", "id", 9) + " owner"},
			{"10", "C 6", "refused", at("crews", "id", 10) + " id"},
			{"11", "", "refused", at("crews", "id", 11) + " id"},
			{"12", "template", "refused", at("crews", "id", 12) + " id", at("crews", "/code", 12) + " accept"},
			{"13", "C-7", "refused", at("crews", "/shifts", 13) + " formula", at("certificates", "/certificates/*/valid_to", 5) + " format"},
			{"6", "C-9", "refused", at("certificates", "id", 6) + " id"},
		}
		got := func(r api.ImportReport) [][]string {
			var out [][]string
			for _, row := range r.Rows {
				line := []string{fmt.Sprint(row.Row), row.Id, row.Action}
				for _, e := range row.Errors {
					require.NotEmpty(t, e.En)
					require.NotEmpty(t, e.Zh)
					line = append(line, e.Cell+" "+e.Rule)
				}
				out = append(out, line)
			}
			return out
		}
		dry := e.imports("applicant", "crews", "?dry_run=true", b.bytes())
		require.Equal(t, http.StatusOK, dry.Status)
		require.Equal(t, len(want), len(dry.report().Rows))
		for i, line := range got(dry.report()) {
			require.ElementsMatch(t, want[i], line)
		}
		refused := e.imports("applicant", "crews", "", b.bytes())
		require.Equal(t, http.StatusUnprocessableEntity, refused.Status)
		require.Equal(t, got(dry.report()), got(refused.report()))
		require.Equal(t, api.ImportTotals{Rows: 10, Create: 1, Refused: 9, Errors: 15, Listed: 15}, refused.report().Totals)
		require.Equal(t, "certificates", refused.report().Rows[9].Sheet)
		require.Equal(t, before, e.stored(), "a refused file stored something")
	})
}

// A file writes for one enterprise; several divisions may stand in one, because their entries go to one log.
func TestAFileWritesForOneOwner(t *testing.T) {
	e := newEdge(t)
	two := e.book("regulator", "/v1/records/crews/template").
		set("crews", 5, map[string]any{"id": "C-1", "enterprise": ourCode, "/code": "a"}).
		set("crews", 6, map[string]any{"id": "C-2", "enterprise": otherCode, "/code": "b"})
	slug, _ := e.imports("author", "crews", "", two.bytes()).problem()
	require.Equal(t, "invalid-import", slug)
	r := e.imports("author", "crews", "", two.bytes()).report()
	require.Equal(t, []string{"create", "refused"}, []string{r.Rows[0].Action, r.Rows[1].Action})
	require.Equal(t, "owner", r.Rows[1].Errors[0].Rule)
	require.Equal(t, two.cell("crews", "enterprise", 6), r.Rows[1].Errors[0].Cell)

	divisions := e.book("regulator", "/v1/records/alerts/template").
		set("alerts", 5, map[string]any{"id": "C-1", "division": "330200", "/code": "a"}).
		set("alerts", 6, map[string]any{"id": "C-2", "division": "330211", "/code": "b"})
	require.Equal(t, 2, e.imports("regulator", "alerts", "", divisions.bytes()).report().Totals.Create)
	r = e.imports("regulator", "alerts", "", divisions.set("alerts", 7, map[string]any{"id": "C-3", "division": "330300"}).bytes()).report()
	require.Equal(t, []string{"unchanged", "unchanged", "refused"}, []string{r.Rows[0].Action, r.Rows[1].Action, r.Rows[2].Action})
	require.Equal(t, divisions.cell("alerts", "division", 7), r.Rows[2].Errors[0].Cell)
	require.Equal(t, 2, e.imports("regulator", "alerts", "", e.book("regulator", "/v1/records/alerts/export").bytes()).report().Totals.Unchanged)

	// The template asks of whose a record is only where somebody may write another's.
	names, err := e.book("applicant", "/v1/records/crews/template").GetRows("crews")
	require.NoError(t, err)
	require.NotContains(t, names[0], "enterprise")
	require.NotContains(t, names[0], "division")
	names, err = e.book("regulator", "/v1/records/crews/template").GetRows("crews")
	require.NoError(t, err)
	require.Contains(t, names[0], "enterprise")
}

// archive is a zip file of the given parts.
func archive(t *testing.T, files map[string]string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, body := range files {
		w, err := z.Create(name)
		require.NoError(t, err)
		_, err = w.Write([]byte(body))
		require.NoError(t, err)
	}
	require.NoError(t, z.Close())
	return b.String()
}

// What is no workbook, or one made to harm, is refused as such and stores nothing; and nothing is read for who may not write.
func TestFilesThatAreNoWorkbooks(t *testing.T) {
	e := newEdge(t)
	before := e.stored()
	bomb := archive(t, map[string]string{"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": strings.Repeat(" ", 64<<20)})
	require.Less(t, len(bomb), 1<<20)
	many := e.book("applicant", "/v1/records/crews/template")
	for row := 5; row < 2006; row++ {
		require.NoError(t, many.SetCellStr("crews", fmt.Sprintf("A%d", row), fmt.Sprintf("C-%d", row)))
	}
	for name, test := range map[string]struct {
		as, file, problem string
		status            int
	}{
		"nothing":               {"applicant", "", "invalid-request", 400},
		"a byte":                {"applicant", "P", "invalid-import", 422},
		"a table of commas":     {"applicant", "id,version,/name\nC-1,0,x\n", "invalid-import", 422},
		"JSON":                  {"applicant", `{"document":{}}`, "invalid-import", 422},
		"another archive":       {"applicant", archive(t, map[string]string{"a.txt": "x"}), "invalid-import", 422},
		"a bomb":                {"applicant", bomb, "too-large", 413},
		"an old workbook":       {"applicant", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("x", 600), "invalid-import", 422},
		"macros":                {"applicant", archive(t, map[string]string{"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>", "xl/vbaProject.bin": "x"}), "invalid-import", 422},
		"5 MiB and a byte":      {"applicant", strings.Repeat("x", 5<<20+1), "too-large", 413},
		"2,001 records":         {"applicant", many.bytes(), "too-many", 422},
		"an empty template":     {"applicant", e.book("applicant", "/v1/records/crews/template").bytes(), "invalid-import", 422},
		"of another register":   {"applicant", e.book("applicant", "/v1/records/tools/template").bytes(), "invalid-import", 422},
		"a bomb of a stranger":  {"stranger", bomb, "forbidden", 403},
		"a file without a post": {"unit", "PK", "forbidden", 403},
	} {
		t.Run(name, func(t *testing.T) {
			for _, query := range []string{"", "?dry_run=true"} {
				a := e.imports(test.as, "crews", query, test.file)
				slug, _ := a.problem()
				require.Equal(t, test.problem, slug, string(a.Body))
				require.Equal(t, test.status, a.Status)
				require.Equal(t, before, e.stored())
			}
		})
	}
	slug, _ := e.imports("applicant", "crews", "", many.bytes(), "Content-Type", "text/csv").problem()
	require.Equal(t, "unsupported-media-type", slug)
	slug, _ = e.imports("applicant", "spells", "", many.bytes()).problem()
	require.Equal(t, "unknown-register", slug)
	slug, _ = e.get("applicant", "/v1/records/spells/template").problem()
	require.Equal(t, "unknown-register", slug)
	slug, pointers := e.imports("applicant", "crews", "?dry_run=perhaps", many.bytes()).problem()
	require.Equal(t, "invalid-request", slug)
	require.Equal(t, []string{"query:dry_run"}, pointers)
}

// overtaken lets somebody else write the record between the check of an import and its transaction.
type overtaken struct {
	permits.Store
	first func()
}

func (o *overtaken) Commit(ctx context.Context, entry permits.EntryBody, change func(permits.Tx) error, more ...permits.EntryBody) (permits.Entry, error) {
	if first := o.first; first != nil && entry.Subject == "record/crews/C-1" {
		o.first = nil
		first()
	}
	return o.Store.Commit(ctx, entry, change, more...)
}

func TestAnImportThatIsOvertakenSaysWhichRow(t *testing.T) {
	testdb.Each(t, func(t *testing.T, db testdb.DB) {
		race := &overtaken{}
		e := newEdgeOf(t, parts{db: db, store: func(s permits.Store) permits.Store { race.Store = s; return race }})
		race.first = func() {
			a := e.send(ask{method: "PUT", path: "/v1/records/crews/C-2", header: map[string]string{"If-None-Match": "*"}, body: `{"document":{"code":"first"}}`})
			require.Equal(t, http.StatusCreated, a.Status, string(a.Body))
		}
		filled := e.twoPeople().bytes()
		r := e.imports("applicant", "crews", "", filled).report()
		require.Equal(t, []string{"create", "refused"}, []string{r.Rows[0].Action, r.Rows[1].Action})
		require.Equal(t, "stale-version", r.Rows[1].Errors[0].Rule)
		slug, _ := e.get("applicant", "/v1/records/crews/C-1").problem()
		require.Equal(t, "not-found", slug)
	})
}

// What registers there are, who writes in them and what their records hold.
func TestRegistersAreListed(t *testing.T) {
	e := newEdge(t)
	var list api.RegisterList
	require.NoError(t, json.Unmarshal(e.get("stranger", "/v1/registers").Body, &list))
	var names []string
	for _, r := range list.Items {
		names = append(names, r.Name)
		if r.Name == "crews" {
			require.Equal(t, "enterprise", r.Scope)
			require.Equal(t, "declared", r.Source)
			require.Equal(t, permits.Text{EN: "Crews", ZH: "班组人员"}, r.Title)
			require.Equal(t, []api.RegisterWriter{{Role: "enterprise", Posts: []string{"keeper"}}, {Role: "regulator"}, {Role: "policy-author"}}, r.Write)
		}
	}
	require.Equal(t, []string{"alerts", "almanacs", "crews", "enterprises", "tools"}, names)
	require.Contains(t, string(e.get("stranger", "/v1/registers/crews/schema").Body), `"x-personal":"self"`)
	slug, _ := e.get("stranger", "/v1/registers/spells/schema").problem()
	require.Equal(t, "unknown-register", slug)
}

// The largest file that is taken in stays far within the time that a request has.
func TestAFullFileIsTakenIn(t *testing.T) {
	e := newEdge(t)
	b := e.book("applicant", "/v1/records/crews/template")
	columns := map[string]string{}
	for _, name := range []string{"id", "/name", "/code", "/home/area"} {
		columns[name] = strings.TrimRight(b.cell("crews", name, 5), "5")
	}
	for row := 5; row < 2005; row++ {
		for name, column := range columns {
			require.NoError(t, b.SetCellStr("crews", fmt.Sprint(column, row), fmt.Sprintf("%s%d", strings.Trim(name, "/")[:2], row)))
		}
	}
	start := time.Now()
	require.Equal(t, 2000, e.imports("applicant", "crews", "", b.bytes()).report().Totals.Create)
	require.Less(t, time.Since(start), 60*time.Second)
	require.Equal(t, 2000, e.imports("applicant", "crews", "", e.book("applicant", "/v1/records/crews/export").bytes()).report().Totals.Unchanged)

	// A slip in a column is an error in every row: all are counted, and as many listed as somebody reads.
	require.NoError(t, b.SetCellStr("crews", columns["id"]+"5", "x/y"))
	for row := 5; row < 2005; row++ {
		require.NoError(t, b.SetSheetRow("crews", fmt.Sprint("H", row), &[]any{"x", "x", "x", "x"}))
	}
	totals := e.imports("applicant", "crews", "?dry_run=true", b.bytes()).report().Totals
	require.Equal(t, 2000, totals.Refused)
	require.Greater(t, totals.Errors, 5000)
	require.Equal(t, 5000, totals.Listed)
}
