package store

import (
	"database/sql/driver"
	"fmt"
	"time"
)

// instantLayout has a fixed width, so that the order of the texts is the order of the instants.
const instantLayout = "2006-01-02T15:04:05.000000000Z"

// instant is a time as it is stored: UTC, to the nanosecond. The zero time is the empty instant, stored as NULL.
type instant string

func instantOf(t time.Time) instant {
	if t.IsZero() {
		return ""
	}
	return instant(t.UTC().Format(instantLayout))
}

func (i instant) time() (time.Time, error) {
	if i == "" {
		return time.Time{}, nil
	}
	t, err := time.Parse(instantLayout, string(i))
	if err != nil {
		return time.Time{}, fmt.Errorf("store: a stored time cannot be read: %w", err)
	}
	return t, nil
}

// Value implements driver.Valuer.
func (i instant) Value() (driver.Value, error) {
	if i == "" {
		return nil, nil
	}
	return string(i), nil
}

// Scan implements sql.Scanner.
func (i *instant) Scan(v any) error {
	switch v := v.(type) {
	case nil:
		*i = ""
	case string:
		*i = instant(v)
	case []byte:
		*i = instant(v)
	default:
		return fmt.Errorf("store: a time was stored as %T", v)
	}
	return nil
}

// clock reads several stored instants and keeps the first error.
type clock struct{ err error }

func (c *clock) read(i instant) time.Time {
	t, err := i.time()
	if c.err == nil {
		c.err = err
	}
	return t
}
