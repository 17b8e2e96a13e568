package sheets_test

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"firewatch/internal/sheets"
	"firewatch/permits"
)

var china = time.FixedZone("UTC+8", 8*3600)

// Whatever a record says, the sheet that it is written to says the same when it is read: for every register of the packs,
// and for what a schema could be beside them.
func TestARecordComesBackFromItsSheet(t *testing.T) {
	for _, r := range registers(t) {
		t.Run(r.Name, func(t *testing.T) {
			form, err := sheets.FormOf(r.Register, r.schema, false)
			require.NoError(t, err)
			made := schemaOf(t, r.schema)
			rapid.Check(t, func(t *rapid.T) {
				var records []permits.Record
				for i := range rapid.IntRange(1, 3).Draw(t, "records") {
					records = append(records, permits.Record{ID: fmt.Sprintf("00%d", i), Version: i * 7, Enterprise: "91330200MA2TE1T008",
						Bytes: bytesOf(t, stated(made.value(t)))})
				}
				var book bytes.Buffer
				require.NoError(t, form.Write(&book, records))
				rows, err := form.Read(book.Bytes(), china)
				require.NoError(t, err)
				require.Len(t, rows, len(records))
				for i, row := range rows {
					require.Empty(t, row.Faults)
					require.Equal(t, records[i].ID, row.ID)
					require.Equal(t, records[i].Version, row.Version)
					if r.Scope != "division" {
						require.Equal(t, records[i].Enterprise, row.Enterprise)
					}
					require.Equal(t, string(records[i].Bytes), string(bytesOf(t, row.Document)))
				}
			})
		})
	}
}
