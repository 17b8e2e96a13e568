package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"firewatch/internal/canon"
	"firewatch/internal/config"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

// statedRecord is a record as a file states it.
type statedRecord struct {
	Register   string          `json:"register"`
	ID         string          `json:"id"`
	Enterprise string          `json:"enterprise"`
	Division   string          `json:"division"`
	Document   json.RawMessage `json:"document"`
}

// knownRecords are the files of a policy directory that hold public records. They are data of an installation and no
// part of a release: a new year is no new rule.
const knownRecords = "records/*.yaml"

func newRecordsCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "records [FILE...]",
		Short: "Load records into their registers; without FILE the public ones that come with the policies",
		Long: `Load records into their registers as an operator does, each with an entry in the log. A file (YAML or JSON) holds
{register: {id: {division or enterprise, document}}}. A record that is there already with the same document is left as it is;
one with another document gets a new version. Files are loaded in order, and loading stops at the first refusal.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			cfg, err := config.Load(os.Getenv)
			if err != nil {
				return err
			}
			records, err := recordsOf(cfg, args)
			if err != nil {
				return err
			}
			a, err := openApp(cmd.Context(), cfg)
			if err != nil {
				return refused(err)
			}
			if err := errors.Join(a.loadRecords(cmd.Context(), records, cmd.OutOrStdout()), a.store.Close()); err != nil {
				return refused(err)
			}
			return nil
		},
	}
	cmd.AddCommand(newRecordsTemplateCommand())
	return cmd
}

// recordsOf reads the files, or the records that come with the policies.
func recordsOf(cfg config.Config, files []string) ([]statedRecord, error) {
	if len(files) == 0 {
		return publicRecords(cfg)
	}
	var records []statedRecord
	for _, file := range files {
		more, err := readRecords(os.DirFS(filepath.Dir(file)), filepath.Base(file))
		if err != nil {
			return nil, err
		}
		records = append(records, more...)
	}
	return records, nil
}

func publicRecords(cfg config.Config) ([]statedRecord, error) {
	tree, err := policyTree(cfg.Policies)
	if err != nil {
		return nil, fmt.Errorf("FIREWATCH_POLICIES: %w", err)
	}
	files, err := fs.Glob(tree, knownRecords)
	if err != nil {
		return nil, err
	}
	var records []statedRecord
	for _, file := range files {
		more, err := readRecords(tree, file)
		if err != nil {
			return nil, err
		}
		records = append(records, more...)
	}
	return records, nil
}

// readRecords reads one file, in the order of registers and ids.
func readRecords(tree fs.FS, file string) ([]statedRecord, error) {
	source, err := fs.ReadFile(tree, file)
	if err != nil {
		return nil, err
	}
	raw, err := canon.FromYAML(source)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	var registers map[string]map[string]struct {
		Enterprise string          `json:"enterprise"`
		Division   string          `json:"division"`
		Document   json.RawMessage `json:"document"`
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&registers); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	var records []statedRecord
	for _, register := range slices.Sorted(maps.Keys(registers)) {
		for _, id := range slices.Sorted(maps.Keys(registers[register])) {
			r := registers[register][id]
			records = append(records, statedRecord{Register: register, ID: id, Enterprise: r.Enterprise, Division: r.Division, Document: r.Document})
		}
	}
	return records, nil
}

// loadRecords writes the records as the account that runs the program, and prints what became of each.
func (a *app) loadRecords(ctx context.Context, records []statedRecord, out io.Writer) error {
	by := permits.Principal{ID: a.systemEntry("", "").Actor.ID, Role: permits.RoleOperator}
	for _, r := range records {
		document, err := canon.Parse(r.Document)
		if err != nil {
			return fmt.Errorf("record %s/%s: %w", r.Register, r.ID, err)
		}
		newest, err := a.store.Record(ctx, r.Register, r.ID)
		if err != nil && !permits.Is(err, permits.NotFound) {
			return fmt.Errorf("record %s/%s: %w", r.Register, r.ID, err)
		}
		if err == nil && bytes.Equal(newest.Bytes, document) && newest.Enterprise == r.Enterprise && newest.Division == r.Division {
			fmt.Fprintf(out, "%s/%s: version %d has this document already\n", r.Register, r.ID, newest.Version)
			continue
		}
		written, _, err := a.service.PutRecord(ctx, by, workflow.PutRecord{Register: r.Register, ID: r.ID, Version: newest.Version,
			Enterprise: r.Enterprise, Division: r.Division, Document: r.Document})
		if err != nil {
			return fmt.Errorf("record %s/%s: %w", r.Register, r.ID, err)
		}
		fmt.Fprintf(out, "%s/%s: version %d\n", r.Register, r.ID, written.Version)
	}
	return nil
}
