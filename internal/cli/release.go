package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"firewatch/internal/releases"
)

// client speaks to a running Firewatch. The token is taken from the environment only: an argument would be seen in
// the list of processes.
type client struct {
	url, token string
}

const (
	urlVariable   = "FIREWATCH_URL"
	tokenVariable = "FIREWATCH_TOKEN"
	defaultURL    = "http://127.0.0.1:8080"
)

const remoteHelp = "The server is " + urlVariable + " (default " + defaultURL + "), the token of a policy author " + tokenVariable + "."

func clientFromEnvironment() (client, error) {
	c := client{url: strings.TrimRight(os.Getenv(urlVariable), "/"), token: os.Getenv(tokenVariable)}
	if c.url == "" {
		c.url = defaultURL
	}
	if c.token == "" {
		return c, errors.New(tokenVariable + " is not set: whose token is it?")
	}
	return c, nil
}

// problem is what is printed of an application/problem+json.
type problem struct {
	Title    string
	Detail   string
	DetailZH string `json:"detail_zh"`
	Faults   []struct {
		Pointer string
		Rule    string
		Detail  struct{ EN, ZH string }
	}
}

func (p problem) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s", p.Title, p.Detail)
	for _, f := range p.Faults {
		fmt.Fprintf(&b, "\n  %s [%s] %s", strings.TrimPrefix(f.Pointer, "file:"), f.Rule, f.Detail.EN)
	}
	return b.String()
}

// call sends a request and decodes the answer into out.
func (c client) call(ctx context.Context, method, path, contentType string, body []byte, out any) error {
	ctx, cancel := context.WithTimeout(ctx, checkWithin+time.Minute)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, method, c.url+path, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("%s: %w", urlVariable, err)
	}
	req.Header.Set("Authorization", "Bearer "+c.token)
	if contentType != "" {
		req.Header.Set("Content-Type", contentType)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	if err != nil {
		return err
	}
	if res.StatusCode >= 300 {
		var p problem
		if json.Unmarshal(raw, &p) != nil || p.Title == "" {
			return fmt.Errorf("%s %s: %s", method, path, res.Status)
		}
		return p
	}
	return json.Unmarshal(raw, out)
}

// remote wraps a command that speaks to a server.
func remote(run func(cmd *cobra.Command, c client, args []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		c, err := clientFromEnvironment()
		if err != nil {
			return err
		}
		if err := run(cmd, c, args); err != nil {
			return refused(err)
		}
		return nil
	}
}

func newPolicyPushCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "push DIR",
		Short: "Send a policy directory to a server, which checks it and stores it; it is not in force yet",
		Long:  "Send a policy directory to a server, which checks it in a process of its own and stores it under its digest.\n" + remoteHelp,
		Args:  cobra.ExactArgs(1),
		RunE: remote(func(cmd *cobra.Command, c client, args []string) error {
			tree, err := policyTree(args[0])
			if err != nil {
				return err
			}
			bundle, err := releases.Pack(tree)
			if err != nil {
				return err
			}
			var checked struct {
				Digest       string
				Kinds        int
				Requirements int
				TestsPassed  int `json:"tests_passed"`
			}
			if err := c.call(cmd.Context(), http.MethodPost, "/v1/releases", "application/gzip", bundle, &checked); err != nil {
				return err
			}
			fmt.Fprintf(cmd.ErrOrStderr(), "%d kinds, %d requirements, %d tests passed; not in force yet\n", checked.Kinds, checked.Requirements, checked.TestsPassed)
			fmt.Fprintln(cmd.OutOrStdout(), checked.Digest)
			return nil
		}),
	}
}

// activation is what the server answers to a change of the release in force.
type activation struct {
	Number  int
	Release string
}

func change(cmd *cobra.Command, c client, path, reason string) error {
	body, err := json.Marshal(map[string]string{"reason": reason})
	if err != nil {
		return err
	}
	var a activation
	if err := c.call(cmd.Context(), http.MethodPost, path, "application/json", body, &a); err != nil {
		return err
	}
	fmt.Fprintf(cmd.OutOrStdout(), "in force: %s\n", a.Release)
	return nil
}

// withReason asks for the reason that the log keeps.
func withReason(cmd *cobra.Command, reason *string) *cobra.Command {
	cmd.Flags().StringVar(reason, "reason", "", "why, for the log")
	_ = cmd.MarkFlagRequired("reason") // the flag was just defined
	return cmd
}

func newPolicyActivateCommand() *cobra.Command {
	var reason string
	cmd := &cobra.Command{
		Use:   "activate DIGEST --reason TEXT",
		Short: "Put a pushed release in force on every replica, without a restart",
		Long:  "Put a pushed release in force on every replica within a second, without a restart.\n" + remoteHelp,
		Args:  cobra.ExactArgs(1),
		RunE: remote(func(cmd *cobra.Command, c client, args []string) error {
			return change(cmd, c, "/v1/releases/"+url.PathEscape(args[0])+"/activate", reason)
		}),
	}
	return withReason(cmd, &reason)
}

func newPolicyRollbackCommand() *cobra.Command {
	var reason string
	cmd := &cobra.Command{
		Use:   "rollback --reason TEXT",
		Short: "Put the release in force again that was before the present one",
		Long:  "Put the release in force again that was in force before the present one.\n" + remoteHelp,
		Args:  cobra.NoArgs,
		RunE: remote(func(cmd *cobra.Command, c client, _ []string) error {
			return change(cmd, c, "/v1/releases/rollback", reason)
		}),
	}
	return withReason(cmd, &reason)
}

func newPolicyListCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "ls",
		Short: "List the releases of a server; the one in force is marked",
		Long:  "List the releases of a server, newest first; the one in force is marked with *.\n" + remoteHelp,
		Args:  cobra.NoArgs,
		RunE: remote(func(cmd *cobra.Command, c client, _ []string) error {
			var list struct {
				Items []struct {
					Digest  string
					Packs   []string
					At      time.Time
					InForce bool `json:"in_force"`
				}
			}
			if err := c.call(cmd.Context(), http.MethodGet, "/v1/releases", "", nil, &list); err != nil {
				return err
			}
			for _, r := range list.Items {
				mark := " "
				if r.InForce {
					mark = "*"
				}
				fmt.Fprintf(cmd.OutOrStdout(), "%s %s  %s  %s\n", mark, r.Digest, r.At.UTC().Format(time.RFC3339), strings.Join(r.Packs, " "))
			}
			return nil
		}),
	}
}
