package casefile_test

import (
	"context"
	"testing"
)

// BenchmarkEvaluate measures one evaluation of the hot-work pack at the start: everything met, and with one fact
// that breaks a rule, which adds the finding and its details. Input is a question that has passed the door.
func BenchmarkEvaluate(b *testing.B) {
	compliant := read(b, "hot_work/start.yaml")
	violating := read(b, "hot_work/start.yaml")
	if !set(violating, "/act/at", "2026-11-20T23:00:00+08:00") {
		b.Fatal("the fixture has no act")
	}
	for name, doc := range map[string]any{"compliant": compliant, "with findings": violating} {
		q, err := parse(b, doc).Question(builtIn, noClock)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := builtIn.Evaluate(context.Background(), q); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkDoor measures a case file's way through the door: parse, canonicalise, check, digest.
func BenchmarkDoor(b *testing.B) {
	f := parse(b, read(b, "hot_work/start.yaml"))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := f.Question(builtIn, noClock); err != nil {
			b.Fatal(err)
		}
	}
}
