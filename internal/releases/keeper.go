// Package releases keeps the policy releases: it checks and stores what authors push, puts one in force, and gives
// every use case the one that is. A release is immutable and named by its digest; which one is in force is the newest
// activation, and going back is another activation.
package releases

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"firewatch/internal/engine"
	"firewatch/permits"
)

// FollowEvery is how often a replica looks for a newer activation. With compiling it stays below a second.
const FollowEvery = 250 * time.Millisecond

// Checker checks a bundle apart from this process, because a draft's rules may exhaust memory or time and nothing in
// Go could catch that. It returns InvalidRelease with every fault, or the release with its bytes.
type Checker func(ctx context.Context, bundle []byte) (permits.CheckedRelease, error)

// Keeper holds the release in force. It is safe for concurrent use.
type Keeper struct {
	store permits.Store
	check Checker
	clock permits.Clock
	log   *slog.Logger

	current  atomic.Pointer[inForce]
	changing sync.Mutex // one activation is loaded at a time; reading never waits
	failed   string     // release that could not be loaded, so that it is logged once
}

// inForce is a compiled release with the activation that put it in force.
type inForce struct {
	engine permits.Engine
	number int
}

// Open returns a keeper whose release in force is the stored one, or the one that the program was started with where
// no author has put another in force. A new program brings its own rules with it, but never overrules an author.
func Open(ctx context.Context, store permits.Store, own permits.Engine, check Checker, clock permits.Clock, log *slog.Logger) (*Keeper, error) {
	k := &Keeper{store: store, check: check, clock: clock, log: log}
	for range 5 { // of replicas that start together one activates, and the others then find it done
		newest, err := k.newest(ctx)
		if err != nil {
			return nil, err
		}
		if newest.Origin == permits.OriginAuthor {
			if err := k.load(ctx, newest); err != nil {
				return nil, fmt.Errorf("the release in force, %s, cannot be loaded: %w", newest.Release, err)
			}
			return k, nil
		}
		if newest.Release == own.Release().Digest {
			k.current.Store(&inForce{engine: own, number: newest.Number})
			return k, nil
		}
		if err := k.install(ctx, own.Release()); err != nil {
			return nil, err
		}
		next := permits.Activation{Number: newest.Number + 1, Release: own.Release().Digest, Origin: permits.OriginStart,
			By: "local", Reason: "started with this release", At: k.now()}
		err = k.activate(ctx, permits.Actor{ID: "local", Role: permits.RoleOperator}, next)
		if err != nil && !permits.Is(err, permits.StaleVersion) {
			return nil, err
		}
	}
	return nil, errors.New("the release in force changed again and again while starting")
}

func (k *Keeper) now() time.Time { return k.clock().UTC().Truncate(time.Microsecond) }

// InForce implements permits.Engines.
func (k *Keeper) InForce() permits.Engine { return k.current.Load().engine }

// Follow watches for activations by other replicas until the context ends. What cannot be read or loaded is logged,
// and the last good release stays.
func (k *Keeper) Follow(ctx context.Context, every time.Duration) {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if err := k.catchUp(ctx); err != nil && ctx.Err() == nil {
				k.log.Error("the release in force cannot be followed; the last good one stays", "error", err)
			}
		}
	}
}

func (k *Keeper) catchUp(ctx context.Context) error {
	newest, err := k.newest(ctx)
	if err != nil || newest.Number <= k.current.Load().number {
		return err
	}
	err = k.load(ctx, newest)
	if err != nil && k.failed == newest.Release {
		return nil // said once
	}
	if err != nil {
		k.failed = newest.Release
	}
	return err
}

// newest returns the newest activation; its number is 0 where there is none.
func (k *Keeper) newest(ctx context.Context) (permits.Activation, error) {
	list, err := k.store.Activations(ctx, 1)
	if err != nil || len(list) == 0 {
		return permits.Activation{}, err
	}
	return list[0], nil
}

// load compiles the release of an activation and swaps it in. Use cases that have begun keep the one they began with.
func (k *Keeper) load(ctx context.Context, a permits.Activation) error {
	k.changing.Lock()
	defer k.changing.Unlock()
	now := k.current.Load()
	if now != nil && now.number >= a.Number {
		return nil
	}
	if now != nil && now.engine.Release().Digest == a.Release {
		k.current.Store(&inForce{engine: now.engine, number: a.Number})
		return nil
	}
	compiled, err := k.compile(ctx, a.Release)
	if err != nil {
		return err
	}
	k.current.Store(&inForce{engine: compiled, number: a.Number})
	k.log.Info("release in force", "release", a.Release, "activation", a.Number)
	return nil
}

// compile reads a stored release and compiles it; what was stored must be what its digest names.
func (k *Keeper) compile(ctx context.Context, digest string) (*engine.Engine, error) {
	stored, err := k.store.Release(ctx, digest)
	if err != nil {
		return nil, err
	}
	compiled, err := engine.LoadArchive(stored.Bytes)
	if err != nil {
		return nil, err
	}
	if got := compiled.Release().Digest; got != digest {
		return nil, fmt.Errorf("the stored release %s has the digest %s", digest, got)
	}
	return compiled, nil
}

// install stores a release once.
func (k *Keeper) install(ctx context.Context, r permits.Release) error {
	return k.put(ctx, permits.Actor{ID: "local", Role: permits.RoleOperator}, "release.install", r)
}

// put stores a release with its entry; storing it again changes nothing.
func (k *Keeper) put(ctx context.Context, by permits.Actor, action string, r permits.Release) error {
	if _, err := k.store.Release(ctx, r.Digest); err == nil || !permits.Is(err, permits.NotFound) {
		return err
	}
	r.At = k.now()
	_, err := k.store.Commit(ctx, k.entry(by, action, r.Digest), func(tx permits.Tx) error { return tx.InsertRelease(r) })
	if permits.Is(err, permits.AlreadyExists) {
		return nil // a twin was faster
	}
	return err
}

func (k *Keeper) entry(by permits.Actor, action, digest string) permits.EntryBody {
	return permits.EntryBody{Format: 1, Scope: permits.SystemScope, At: k.now().Format(time.RFC3339Nano), Actor: by,
		Action: action, Subject: "release/" + digest, Digests: map[string]string{"release": digest}, Detail: map[string]string{}}
}

// Push checks a bundle and stores the release that it holds. It does not put it in force.
func (k *Keeper) Push(ctx context.Context, p permits.Principal, bundle []byte) (permits.CheckedRelease, error) {
	if err := may(p, permits.RolePolicyAuthor); err != nil {
		return permits.CheckedRelease{}, err
	}
	checked, err := k.check(ctx, bundle)
	if err != nil {
		return permits.CheckedRelease{}, err
	}
	return checked, k.put(ctx, actor(p), "release.push", checked.Release)
}

// Activate puts a stored release in force, here at once and on every other replica within a second. The release that
// cannot be loaded is refused, and the one in force stays.
func (k *Keeper) Activate(ctx context.Context, p permits.Principal, digest, reason string) (permits.Activation, error) {
	if err := may(p, permits.RolePolicyAuthor, permits.RoleOperator); err != nil {
		return permits.Activation{}, err
	}
	newest, err := k.newest(ctx)
	if err != nil {
		return permits.Activation{}, err
	}
	if _, err := k.compile(ctx, digest); err != nil {
		if permits.Is(err, permits.NotFound) {
			return permits.Activation{}, permits.Refuse(permits.NotFound, "there is no release with this digest; push it first", "没有此摘要的规则版本，请先推送")
		}
		return permits.Activation{}, invalid(err)
	}
	a := permits.Activation{Number: newest.Number + 1, Release: digest, By: p.ID, Reason: reason, Origin: permits.OriginAuthor, At: k.now()}
	if err := k.activate(ctx, actor(p), a); err != nil {
		return permits.Activation{}, err
	}
	return a, k.load(ctx, a)
}

// Rollback puts the release in force again that was in force before the present one.
func (k *Keeper) Rollback(ctx context.Context, p permits.Principal, reason string) (permits.Activation, error) {
	list, err := k.store.Activations(ctx, 100)
	if err != nil {
		return permits.Activation{}, err
	}
	i := slices.IndexFunc(list, func(a permits.Activation) bool { return a.Release != list[0].Release })
	if i < 0 {
		return permits.Activation{}, permits.Refuse(permits.WrongState, "there is no earlier release to go back to", "没有可回退的早期规则版本")
	}
	return k.Activate(ctx, p, list[i].Release, reason)
}

func (k *Keeper) activate(ctx context.Context, by permits.Actor, a permits.Activation) error {
	entry := k.entry(by, "release.activate", a.Release)
	if a.Reason != "" {
		entry.Detail["reason"] = a.Reason
	}
	_, err := k.store.Commit(ctx, entry, func(tx permits.Tx) error { return tx.InsertActivation(a) })
	return err
}

// Listed is a stored release with whether it is in force.
type Listed struct {
	permits.Release
	InForce bool
}

// List returns the stored releases, newest first.
func (k *Keeper) List(ctx context.Context) ([]Listed, error) {
	all, err := k.store.Releases(ctx)
	if err != nil {
		return nil, err
	}
	newest, err := k.newest(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Listed, 0, len(all))
	for _, r := range all {
		out = append(out, Listed{Release: r, InForce: r.Digest == newest.Release})
	}
	return out, nil
}

func actor(p permits.Principal) permits.Actor { return permits.Actor{ID: p.ID, Role: p.Role} }

func may(p permits.Principal, roles ...string) error {
	if slices.Contains(roles, p.Role) {
		return nil
	}
	return permits.Refuse(permits.Forbidden, "releases are pushed by policy authors, and put in force by them or by operators",
		"规则版本由规则编制人推送，由其或运维人员启用")
}

// invalid turns what the engine says of a broken release into a refusal with every fault.
func invalid(err error) error {
	refusal := permits.Refuse(permits.InvalidRelease, "the release cannot be used; the one in force stays", "该规则版本不可用，现行版本保持不变")
	refusal.Cause = err
	var issues *engine.Issues
	if errors.As(err, &issues) {
		for _, i := range issues.List {
			if i.ZH == "" {
				i.ZH = "规则文件错误：" + i.Text
			}
			refusal.Faults = append(refusal.Faults, permits.Fault{Pointer: fmt.Sprintf("file:%s:%d", i.File, i.Line), Rule: "contract",
				Detail: permits.Text{EN: i.Text, ZH: i.ZH}})
		}
		return refusal
	}
	refusal.Faults = []permits.Fault{{Pointer: "", Rule: "contract", Detail: permits.Text{EN: err.Error(), ZH: "规则版本错误：" + err.Error()}}}
	return refusal
}
