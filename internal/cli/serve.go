package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/spf13/cobra"

	"firewatch/api"
	"firewatch/internal/config"
	"firewatch/internal/releases"
)

// How long a connection may take, so that a slow or silent client cannot hold one for ever. A body has at most
// 1 MiB, and an evaluation has its own, shorter deadline. The longest answer is what was found wrong with a release, so a check ends
// before its connection does.
const (
	headerWithin   = 5 * time.Second
	requestWithin  = 30 * time.Second
	answerWithin   = checkWithin + 30*time.Second
	idleWithin     = 2 * time.Minute
	maxHeaderBytes = 64 << 10
	shutdownWithin = 20 * time.Second // for requests that are being answered
)

func newServeCommand() *cobra.Command {
	var demo bool
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Answer HTTP on FIREWATCH_ADDR (default 127.0.0.1:8080) until interrupted",
		Long: `Answer HTTP on FIREWATCH_ADDR (default 127.0.0.1:8080) until interrupted.

  FIREWATCH_DATA          folder for everything below that is not set (default ./data)
  FIREWATCH_DATABASE      sqlite:PATH (default sqlite:DATA/firewatch.db) or postgres://user@host/name
  FIREWATCH_KEY_FILE      master key of personal data, 64 hexadecimal digits (default DATA/master.key; needed with PostgreSQL)
  FIREWATCH_POLICIES      folder of policy packs (default: those built into the program)
  FIREWATCH_EVIDENCE      where files of evidence lie: a folder (default DATA/evidence) or s3://bucket?region=...
  FIREWATCH_EVIDENCE_MIB  most MiB of one such file, 1 to 1024 (default 50)`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, err := config.Load(os.Getenv)
			if err != nil {
				return err
			}
			cfg.Demo = demo
			if err := serve(cmd.Context(), cfg, cmd.OutOrStdout(), func(string) {}); err != nil {
				return refused(err)
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&demo, "demo", false, "load the demonstration into an empty database and write its tokens to demo.env")
	return cmd
}

// Serve answers HTTP until the context ends, and then lets the requests that are being answered finish. It calls
// ready with the address that it listens on (port 0 in the configuration takes a free one) once it answers.
func Serve(ctx context.Context, cfg config.Config, ready func(addr string)) error {
	return serve(ctx, cfg, os.Stdout, ready)
}

func serve(ctx context.Context, cfg config.Config, out io.Writer, ready func(addr string)) error {
	a, err := openApp(ctx, cfg)
	if err != nil {
		return err
	}
	return errors.Join(a.serve(ctx, cfg, out, ready), a.store.Close())
}

func (a *app) serve(ctx context.Context, cfg config.Config, out io.Writer, ready func(addr string)) error {
	log := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	handler, err := api.New(api.Options{Service: a.service, Engines: a.engines, Releases: a.keeper, Store: a.store, Clock: a.clock, Log: log,
		URL: cfg.URL})
	if err != nil {
		return err
	}
	// The address is taken before the demonstration is loaded, so that a second start by mistake fails here.
	listener, err := net.Listen("tcp", cfg.Addr)
	if err != nil {
		return fmt.Errorf("FIREWATCH_ADDR: %w", err)
	}
	addr := listener.Addr().String()
	banner := func() { fmt.Fprintf(out, "firewatch answers on http://%s\n", addr) }
	if cfg.Demo {
		tokens, err := a.loadDemo(ctx, cfg)
		if err != nil {
			return errors.Join(fmt.Errorf("the demonstration: %w", err), listener.Close())
		}
		banner = func() { printDemo(out, addr, tokens) }
	}

	server := &http.Server{Handler: handler, ReadHeaderTimeout: headerWithin, ReadTimeout: requestWithin,
		WriteTimeout: answerWithin, IdleTimeout: idleWithin, MaxHeaderBytes: maxHeaderBytes,
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn)}
	go a.keeper.Follow(ctx, releases.FollowEvery)
	go a.announceYears(ctx, log, announceEvery)
	go a.tick(ctx, log, tickEvery)
	stopped := make(chan error, 1)
	go func() { stopped <- server.Serve(listener) }()
	banner()
	ready(addr)

	select {
	case err := <-stopped:
		return err
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownWithin)
	defer cancel()
	if err := server.Shutdown(grace); err != nil {
		return errors.Join(fmt.Errorf("requests were still being answered after %s: %w", shutdownWithin, err), server.Close())
	}
	if err := <-stopped; !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	fmt.Fprintln(out, "firewatch stopped; every acknowledged change is stored")
	return nil
}
