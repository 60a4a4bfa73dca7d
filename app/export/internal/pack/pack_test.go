package pack

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func parts() []Part {
	return []Part{{"a.xml", "<a/>"}, {"dir/ä.xml", strings.Repeat("Three people died. ", 1000)}, {"empty", ""}}
}

// TestStandardReaderReads holds what is written against the standard
// library.
func TestStandardReaderReads(t *testing.T) {
	file, err := Zip(parts())
	require.NoError(t, err)
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	require.NoError(t, err)
	require.Len(t, z.File, 3)
	for i, f := range z.File {
		assert.Equal(t, parts()[i].Name, f.Name)
		r, err := f.Open()
		require.NoError(t, err)
		content, err := io.ReadAll(r) // compares the checksum
		require.NoError(t, err)
		assert.Equal(t, parts()[i].Content, string(content))
	}
}

// TestReadsStandardWriter reads what the standard library writes: deflated and
// stored parts, with the lengths after the content and a comment at the end.
func TestReadsStandardWriter(t *testing.T) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i, p := range parts() {
		f, err := z.CreateHeader(&zip.FileHeader{Name: p.Name, Method: []uint16{zip.Deflate, zip.Store, zip.Deflate}[i], Comment: "c", Extra: []byte{1, 0, 0, 0}})
		require.NoError(t, err)
		_, err = io.WriteString(f, p.Content)
		require.NoError(t, err)
	}
	require.NoError(t, z.SetComment("the end"))
	require.NoError(t, z.Close())
	for _, p := range parts() {
		content, err := Read(b.Bytes(), p.Name, 1<<20)
		require.NoError(t, err, p.Name)
		assert.Equal(t, p.Content, string(content))
	}
}

func TestReadRefuses(t *testing.T) {
	file, err := Zip(parts())
	require.NoError(t, err)
	_, err = Read(file, "b.xml", 100)
	assert.ErrorIs(t, err, ErrMissing)
	_, err = Read(file, "dir/ä.xml", 100)
	assert.ErrorIs(t, err, ErrTooLong)
	for n := range len(file) {
		_, err = Read(file[:n], "a.xml", 100)
		assert.ErrorIs(t, err, ErrDamaged, "cut after %d bytes", n)
	}
	changed := bytes.Clone(file)
	changed[localLength+len("a.xml")+2] ^= 1
	_, err = Read(changed, "a.xml", 100)
	assert.ErrorIs(t, err, ErrDamaged)
}

// TestBomb refuses a part that unpacks to much more than it may.
func TestBomb(t *testing.T) {
	file, err := Zip([]Part{{"bomb", strings.Repeat(" ", 1<<24)}})
	require.NoError(t, err)
	_, err = Read(file, "bomb", 1<<20)
	assert.ErrorIs(t, err, ErrTooLong)
}

func FuzzRead(f *testing.F) {
	file, err := Zip(parts())
	require.NoError(f, err)
	f.Add(file)
	f.Add([]byte(endSignature + strings.Repeat("\xff", 18)))
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, 1)
	require.NoError(f, err)
	require.NoError(f, w.Close())
	f.Add(b.Bytes())
	f.Fuzz(func(t *testing.T, file []byte) {
		content, err := Read(file, "a.xml", 1000)
		require.True(t, err != nil || len(content) <= 1000)
	})
}
