package cli

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os/user"
	"path/filepath"
	"time"

	"github.com/google/uuid"

	"firewatch/internal/blobs"
	"firewatch/internal/config"
	"firewatch/internal/engine"
	"firewatch/internal/releases"
	"firewatch/internal/store"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

// releaseActions begins the entries that starting the program writes by itself.
const releaseActions = "release."

// app is the wired program: what serve answers with, and what the other commands use of it.
type app struct {
	engines permits.Engines
	store   permits.Store
	service *workflow.Service
	keeper  *releases.Keeper
	clock   permits.Clock
}

// openApp compiles the policies and opens the database. The embedded database is brought to its schema on the way;
// PostgreSQL is refused while it is behind, because other replicas may still run on the old schema.
func openApp(ctx context.Context, cfg config.Config) (*app, error) {
	rules, err := loadPolicies(cfg)
	if err != nil {
		return nil, err
	}
	db, err := openStore(ctx, cfg)
	if err != nil {
		return nil, err
	}
	keeper, err := releases.Open(ctx, db, rules, checkInChild, time.Now, slog.Default())
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	files, err := blobs.Open(ctx, cfg.Evidence, filepath.Join(cfg.Data, "scratch"), cfg.MaxFile)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("FIREWATCH_EVIDENCE: %w", err), db.Close())
	}
	a := newApp(keeper, db, time.Now)
	a.keeper, a.service = keeper, a.service.Keeping(files)
	return a, nil
}

func newApp(engines permits.Engines, db permits.Store, clock permits.Clock) *app {
	return &app{engines: engines, store: db, clock: clock, service: workflow.New(db, engines, clock, newCaseID)}
}

func loadPolicies(cfg config.Config) (*engine.Engine, error) {
	files, err := policyTree(cfg.Policies)
	if err != nil {
		return nil, fmt.Errorf("FIREWATCH_POLICIES: %w", err)
	}
	rules, err := engine.Load(files)
	if err != nil {
		return nil, fmt.Errorf("the policies cannot be loaded: %w", err)
	}
	return rules, nil
}

func openStore(ctx context.Context, cfg config.Config) (*store.Store, error) {
	key, err := cfg.MasterKey()
	if err != nil {
		return nil, err
	}
	if cfg.Embedded() {
		if err := store.Migrate(ctx, cfg.Database); err != nil {
			return nil, err
		}
	}
	return store.Open(ctx, cfg.Database, store.Options{MasterKey: key})
}

// systemEntry begins the entry of an act that belongs to no enterprise and is done at the machine itself. The actor
// is the account that runs the program: whoever holds it could open the database anyway.
func (a *app) systemEntry(action, subject string) permits.EntryBody {
	actor := "local"
	if account, err := user.Current(); err == nil && account.Username != "" {
		actor = "local:" + account.Username
	}
	return permits.EntryBody{Format: 1, Scope: permits.SystemScope, At: a.clock().UTC().Format(time.RFC3339Nano),
		Actor: permits.Actor{ID: actor, Role: permits.RoleOperator}, Action: action, Subject: subject,
		Digests: map[string]string{}, Detail: map[string]string{}}
}

// newCaseID returns a UUIDv7 (RFC 9562): ids sort by time. It panics only when the system has no randomness.
func newCaseID() string { return uuid.Must(uuid.NewV7()).String() }
