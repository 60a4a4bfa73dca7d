package check_test

import (
	_ "embed"
	"testing"
)

//go:embed testdata/passages.txt
var passages string

// TestPassages holds what is raised between figures that stand sentences apart,
// and passages full of numbers in which nothing is.
func TestPassages(t *testing.T) { testCases(t, passages) }
