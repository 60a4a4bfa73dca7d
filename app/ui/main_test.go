//go:build !js

package ui_test

import (
	"testing"

	"stet/app/internal/browsertest"
)

func TestMain(m *testing.M) { browsertest.Main(m) }
