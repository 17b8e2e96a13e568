package store_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"
)

const root = "../../"

// known lists the variables that a process reads (internal/config).
var known = []string{"FIREWATCH_ADDR", "FIREWATCH_DATA", "FIREWATCH_DATABASE", "FIREWATCH_POLICIES", "FIREWATCH_KEY_FILE"}

func TestComposeMigratesBeforeItServes(t *testing.T) {
	raw, err := os.ReadFile(root + "docker-compose.yml")
	require.NoError(t, err)
	type condition struct{ Condition string }
	var file struct {
		Services map[string]struct {
			Command     []string
			Environment map[string]string
			Secrets     []string
			Healthcheck struct{ Test []string }
			DependsOn   map[string]condition `yaml:"depends_on"`
			Restart     string
		}
		Secrets map[string]struct{ Environment string }
	}
	require.NoError(t, yaml.Unmarshal(raw, &file))

	postgres, migrate, serve := file.Services["postgres"], file.Services["migrate"], file.Services["serve"]
	require.Contains(t, strings.Join(postgres.Healthcheck.Test, " "), "pg_isready -h 127.0.0.1")
	require.Equal(t, []string{"migrate"}, migrate.Command)
	require.Empty(t, migrate.Restart, "it runs once")
	require.Equal(t, map[string]condition{"postgres": {"service_healthy"}}, migrate.DependsOn)
	require.Equal(t, []string{"serve"}, serve.Command)
	require.Equal(t, condition{"service_completed_successfully"}, serve.DependsOn["migrate"])
	require.Equal(t, "0.0.0.0:8080", serve.Environment["FIREWATCH_ADDR"])

	for name, value := range serve.Environment {
		require.Contains(t, known, name)
		if name != "FIREWATCH_ADDR" {
			require.Equal(t, value, migrate.Environment[name], "both use the same %s", name)
		}
	}
	require.True(t, strings.HasPrefix(serve.Environment["FIREWATCH_DATABASE"], "postgres://"))
	secret, ok := strings.CutPrefix(serve.Environment["FIREWATCH_KEY_FILE"], "/run/secrets/")
	require.True(t, ok)
	require.Contains(t, file.Secrets, secret)
	require.Equal(t, []string{secret}, serve.Secrets)
	require.NotRegexp(t, `(?i)(password|key): *[a-z0-9]{8,}\s`, string(raw), "no secret stands in the file")
}

func TestImageIsStaticAndNotRoot(t *testing.T) {
	raw, err := os.ReadFile(root + "Dockerfile")
	require.NoError(t, err)
	mod, err := os.ReadFile(root + "go.mod")
	require.NoError(t, err)
	version := regexp.MustCompile(`(?m)^go (\d+\.\d+)`).FindStringSubmatch(string(mod))
	require.Len(t, version, 2)
	file := string(raw)
	require.Contains(t, file, "FROM golang:"+version[1]+" AS build", "the image is built with the version of go.mod")
	require.Contains(t, file, "CGO_ENABLED=0")
	require.Regexp(t, `(?m)^USER [1-9]\d*:[1-9]\d*$`, file)
	for _, name := range regexp.MustCompile(`FIREWATCH_[A-Z_]+`).FindAllString(file, -1) {
		require.Contains(t, known, name)
	}
}
