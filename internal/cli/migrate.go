package cli

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"firewatch/internal/config"
	"firewatch/internal/store"
)

func newMigrateCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "migrate",
		Short: "Bring the database (FIREWATCH_DATABASE) to the schema of this program; may be run again at any time",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			cfg, err := config.Load(os.Getenv)
			if err != nil {
				return err
			}
			// The key comes first: once a database exists, a missing key is a loss and not a first start.
			if _, err := cfg.MasterKey(); err != nil {
				return err
			}
			if err := store.Migrate(cmd.Context(), cfg.Database); err != nil {
				return refused(err)
			}
			fmt.Fprintln(cmd.OutOrStdout(), "the database has the schema of this program")
			return nil
		},
	}
}
