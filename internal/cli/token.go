package cli

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/spf13/cobra"

	"firewatch/internal/auth"
	"firewatch/internal/config"
	"firewatch/permits"
)

// maxTokenDays bounds how long a token lasts: a forgotten one must end by itself.
const maxTokenDays = 366

var divisionCode = regexp.MustCompile(`^[0-9]{6}$`)

func newTokenCommand() *cobra.Command {
	var p permits.Principal
	var days int
	cmd := &cobra.Command{
		Use:   "token",
		Short: "Create a bearer token and print it; only its digest is stored",
		Example: `  firewatch token --role enterprise --post applicant --enterprise 91330211MA2DEM001L --person P-APPLICANT --name 张三
  firewatch token --role regulator --post officer --division 330200 --name 李四 --days 90`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := checkPrincipal(p, days); err != nil {
				return err
			}
			cfg, err := config.Load(os.Getenv)
			if err != nil {
				return err
			}
			db, err := openStore(cmd.Context(), cfg)
			if err != nil {
				return refused(err)
			}
			a := &app{store: db, clock: time.Now} // no rule is asked
			if p.ID == "" {
				p.ID = uuid.NewString()
			}
			p.Expires = a.clock().UTC().Add(time.Duration(days) * 24 * time.Hour).Truncate(time.Second)
			token, err := a.createToken(cmd.Context(), p)
			if err := errors.Join(err, a.store.Close()); err != nil {
				return refused(err)
			}
			fmt.Fprintln(cmd.OutOrStdout(), token)
			return nil
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&p.Role, "role", "", "one of "+strings.Join(permits.Roles(), ", "))
	flags.StringSliceVar(&p.Posts, "post", nil, "post of an enterprise's or authority's person, as the workflows name it (applicant, guardian, officer ...); may be repeated")
	flags.StringVar(&p.Enterprise, "enterprise", "", "unified social credit code, for role enterprise")
	flags.StringVar(&p.Division, "division", "", "division code of six digits (GB/T 2260), for role regulator")
	flags.StringVar(&p.ID, "person", "", "id in the register of persons; without it a random id, which no certificate belongs to")
	flags.StringVar(&p.Name, "name", "", "name, for the console and the log")
	flags.IntVar(&days, "days", 30, "days until it expires")
	return cmd
}

// checkPrincipal refuses a principal that could do nothing, or more than its role should.
func checkPrincipal(p permits.Principal, days int) error {
	isEnterprise, isRegulator := p.Role == permits.RoleEnterprise, p.Role == permits.RoleRegulator
	switch {
	case !slices.Contains(permits.Roles(), p.Role):
		return fmt.Errorf("--role must be one of %s", strings.Join(permits.Roles(), ", "))
	case p.Name == "":
		return errors.New("--name is missing: whose token is it?")
	case isEnterprise && !permits.ValidUSCC(p.Enterprise):
		return errors.New("--enterprise must be a unified social credit code (GB 32100), 18 characters, for role enterprise")
	case !isEnterprise && p.Enterprise != "":
		return errors.New("--enterprise belongs to role enterprise only")
	case !isEnterprise && !isRegulator && len(p.Posts) > 0:
		return errors.New("--post belongs to the roles enterprise and regulator")
	case isRegulator && !divisionCode.MatchString(p.Division):
		return errors.New("--division must be a division code of six digits (GB/T 2260) for role regulator")
	case !isRegulator && p.Division != "":
		return errors.New("--division belongs to role regulator only")
	case days < 1 || days > maxTokenDays:
		return fmt.Errorf("--days must be between 1 and %d", maxTokenDays)
	}
	return nil
}

// createToken makes a token for the principal, stores its digest with an entry in the log, and returns it.
func (a *app) createToken(ctx context.Context, p permits.Principal) (string, error) {
	token, digest := auth.NewToken(rand.Reader)
	entry := a.systemEntry("token.create", "principal/"+p.ID)
	entry.Digests["token"] = "sha256:" + digest
	entry.Detail["role"], entry.Detail["expires"] = p.Role, p.Expires.Format(time.RFC3339)
	for name, value := range map[string]string{
		"posts": strings.Join(p.Posts, ","), "enterprise": p.Enterprise, "division": p.Division} {
		if value != "" {
			entry.Detail[name] = value
		}
	}
	_, err := a.store.Commit(ctx, entry, func(tx permits.Tx) error { return tx.InsertToken(digest, p) })
	return token, err
}
