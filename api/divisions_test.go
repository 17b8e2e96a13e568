package api_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/permits"
)

func TestDivisionsAreShownByNameAndPlace(t *testing.T) {
	e := newEdge(t)
	codes := func(path string) []string {
		list := e.get("applicant", path).json()
		assert.Equal(t, "trial", list["edition"])
		var out []string
		for _, x := range list["items"].([]any) {
			d := x.(map[string]any)
			out = append(out, d["code"].(string)+" "+d["level"].(string)+" "+d["name"].(map[string]any)["zh"].(string))
		}
		return out
	}
	assert.Equal(t, []string{"110000 province 北京市", "330000 province 浙江省", "410000 province 河南省"}, codes("/v1/divisions"))
	assert.Equal(t, []string{"110101 county 东城区"}, codes("/v1/divisions?under=110000"), "a municipality's districts lie directly under it")
	assert.Equal(t, []string{"419001 county 济源市"}, codes("/v1/divisions?under=410000"))
	assert.Empty(t, codes("/v1/divisions?under=330211"))

	one := e.get("applicant", "/v1/divisions/330211").json()
	var path []string
	for _, x := range one["path"].([]any) {
		path = append(path, x.(map[string]any)["name"].(map[string]any)["en"].(string))
	}
	assert.Equal(t, []string{"Zhejiang", "宁波市", "镇海区"}, path)
	assert.Equal(t, "330200", one["division"].(map[string]any)["parent"])

	for _, path := range []string{"/v1/divisions/330900", "/v1/divisions/110100", "/v1/divisions?under=419000"} {
		a := e.get("applicant", path)
		require.Equal(t, http.StatusNotFound, a.Status, path)
		assert.Contains(t, a.json()["detail"], path[len(path)-6:])
	}
	require.Equal(t, http.StatusBadRequest, e.get("applicant", "/v1/divisions/33").Status)
}

func TestWhatDoesNotExistIsNobodysDivision(t *testing.T) {
	e := newEdge(t)
	e.signIn(permits.Principal{ID: "O-1", Name: "registrar", Role: permits.RoleOperator})
	enterprise := e.send(ask{as: "registrar", method: http.MethodPut, path: "/v1/records/enterprises/" + ourCode, header: map[string]string{"If-None-Match": "*"},
		body: `{"enterprise":"` + ourCode + `","document":{"name":"works","division":"330900"}}`})
	require.Equal(t, http.StatusUnprocessableEntity, enterprise.Status, string(enterprise.Body))
	fault := enterprise.json()["faults"].([]any)[0].(map[string]any)
	assert.Equal(t, "/document/division", fault["pointer"])
	assert.Contains(t, fault["detail"].(map[string]any)["en"], `"330900"`)
	assert.Contains(t, fault["detail"].(map[string]any)["zh"], "330900")

	roster := e.send(ask{as: "author", method: http.MethodPut, path: "/v1/records/almanacs/A", header: map[string]string{"If-None-Match": "*"},
		body: `{"division":"110100","document":{}}`})
	require.Equal(t, http.StatusBadRequest, roster.Status, string(roster.Body))
	assert.Equal(t, "/division", roster.json()["faults"].([]any)[0].(map[string]any)["pointer"])
}
