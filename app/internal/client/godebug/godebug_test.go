package godebug_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"stet/app/internal/client/godebug"
)

func TestSettingsHaveTheirDefault(t *testing.T) {
	for name, bare := range map[string]string{"zipinsecurepath": "zipinsecurepath", "#inner": "inner", "": ""} {
		s := godebug.New(name)
		s.IncNonDefault()
		require.Empty(t, s.Value())
		require.Equal(t, bare, s.Name())
		require.Equal(t, bare != name, s.Undocumented())
		require.Equal(t, bare+"=", s.String())
	}
}
