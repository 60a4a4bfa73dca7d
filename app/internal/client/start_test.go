//go:build !js

package client

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestStartIsAddedOnce(t *testing.T) {
	p, err := parse(small(t))
	require.NoError(t, err)
	require.NoError(t, p.withStart([]byte{0, opEnd}))
	require.ErrorIs(t, p.withStart([]byte{0, opEnd}), errSections)
	again, err := parse(p.encode())
	require.NoError(t, err)
	require.Equal(t, p.sections[:p.find(dataSection)], again.sections[:again.find(dataSection)])
}

func TestStartNeedsTheSectionsOfAProgram(t *testing.T) {
	for _, kind := range []byte{typeSection, functionSection, elementSection, codeSection} {
		p, err := parse(small(t))
		require.NoError(t, err)
		at := p.find(kind)
		p.sections = append(p.sections[:at:at], p.sections[at+1:]...)
		require.ErrorIs(t, p.withStart([]byte{0, opEnd}), errSections)
	}
	p, err := parse(small(t))
	require.NoError(t, err)
	p.sections[p.find(importSection)].body = []byte("\x01\x01m\x01g\x03\x7f\x00")
	require.ErrorIs(t, p.withStart([]byte{0, opEnd}), errSections)
}
