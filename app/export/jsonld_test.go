package export

import (
	"bytes"
	"encoding/json"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// exported returns the annotations of a page, as any program reads them.
func exported(t testing.TB, e *edition) []map[string]any {
	var p struct {
		Context string `json:"@context"`
		ID      string
		Type    string
		Items   []map[string]any
	}
	require.NoError(t, json.Unmarshal([]byte(written(t, formatOf(t, "jsonld"), e)), &p))
	assert.Equal(t, "http://www.w3.org/ns/anno.jsonld", p.Context)
	assert.Equal(t, "AnnotationPage", p.Type)
	return p.Items
}

// TestAnnotationsHoldInThemselves checks what no schema does: names are
// unique, motivations and purposes known, and selectors find their words.
func TestAnnotationsHoldInThemselves(t *testing.T) {
	e := sample(t)
	items := exported(t, e)
	require.Len(t, items, len(e.marks()))
	runes := []rune(e.text())
	ids := map[any]bool{}
	for _, a := range items {
		assert.False(t, ids[a["id"]])
		ids[a["id"]] = true
		assert.Contains(t, motivations(), a["motivation"])
		for _, b := range list(a["body"]) {
			assert.Contains(t, motivations(), b["purpose"])
			assert.NotEmpty(t, b["value"])
		}
		for _, target := range list(a["target"]) {
			quote, position := list(target["selector"])[0], list(target["selector"])[1]
			start, end := int(position["start"].(float64)), int(position["end"].(float64))
			require.Less(t, start, end)
			assert.Equal(t, quote["exact"], string(runes[start:end]))
			prefix, _ := quote["prefix"].(string)
			suffix, _ := quote["suffix"].(string)
			assert.Equal(t, prefix, string(runes[max(0, start-contextRunes):start]))
			assert.Equal(t, suffix, string(runes[end:min(len(runes), end+contextRunes)]))
			assert.Equal(t, "https://courier.example/siren?a=1&b=2", target["source"])
		}
	}
}

func motivations() []string {
	return []string{"assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging"}
}

func list(v any) []map[string]any {
	var out []map[string]any
	for _, x := range v.([]any) {
		out = append(out, x.(map[string]any))
	}
	return out
}

func TestSourceThatIsNoAddress(t *testing.T) {
	for _, source := range []string{"", "Phone, 12:20", "javascript:alert(1)", "http://a b", "https://a/<b>", "https://a/\n"} {
		e := sample(t)
		e.version.Source = source
		assert.True(t, strings.HasPrefix(e.address(), "urn:uuid:"), source)
	}
}

// TestW3C runs the assertions of the W3C's test suite for Web Annotations over
// what is written. W3C_ANNOTATION_TESTS names the folder of the suite.
func TestW3C(t *testing.T) {
	suite := os.Getenv("W3C_ANNOTATION_TESTS")
	if suite == "" {
		t.Skip("W3C_ANNOTATION_TESTS does not name the folder of the W3C's suite")
	}
	musts := assertions(t, suite)
	require.Len(t, musts, 54)
	plain := sample(t)
	plain.version.Source = ""
	for _, a := range append(exported(t, sample(t)), exported(t, plain)...) {
		for name, m := range musts {
			assert.Equal(t, m.expect, m.schema.Validate(a) == nil, "%s: %v", name, m.schema.Validate(a))
		}
	}
	// Seven of the right samples are collections and lists, no annotations.
	passed, all := samples(t, filepath.Join(suite, "tools/samples/correct"), musts)
	assert.Equal(t, all-7, passed, "right samples pass")
	passed, all = samples(t, filepath.Join(suite, "tools/samples/incorrect"), musts)
	assert.Less(t, passed, all/4, "wrong samples fail")
}

// must is one assertion: a schema, and whether a right annotation is valid
// under it.
type must struct {
	schema *jsonschema.Schema
	expect bool
}

func assertions(t *testing.T, suite string) map[string]must {
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft4)
	c.AssertFormat()
	files, err := filepath.Glob(filepath.Join(suite, "definitions/*.json"))
	require.NoError(t, err)
	plan := document(t, filepath.Join(suite, "annotations/annotationMusts.test")).(map[string]any)
	for _, name := range plan["assertions"].([]any) {
		files = append(files, filepath.Join(suite, name.(string)))
	}
	expect := map[string]bool{} // for each address; the suite's references are all in one folder
	for _, f := range files {
		schema := document(t, f).(map[string]any)
		at := "https://w3c.example/" + filepath.Base(f)
		expect[at] = schema["expectedResult"] != "invalid"
		delete(schema, "id")
		require.NoError(t, c.AddResource(at, schema))
	}
	out := map[string]must{}
	for _, name := range plan["assertions"].([]any) {
		at := "https://w3c.example/" + path.Base(name.(string))
		schema, err := c.Compile(at)
		require.NoError(t, err)
		out[at] = must{schema, expect[at]}
	}
	return out
}

func document(t *testing.T, file string) any {
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	require.NoError(t, err, file)
	return v
}

// samples returns how many of the samples of a folder pass every assertion.
func samples(t *testing.T, folder string, musts map[string]must) (passed, all int) {
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	require.NoError(t, err)
	for _, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
		good := err == nil
		for _, m := range musts {
			good = good && (m.schema.Validate(v) == nil) == m.expect
		}
		if all++; good {
			passed++
		}
	}
	return passed, all
}
