package claim

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWeightsFitTheFeatures(t *testing.T) {
	assert.Len(t, weights, heads*(scaleBytes+width), "run: go run ./annotate/claim/train")
}

func TestPackKeepsWeights(t *testing.T) {
	row := make([]float64, Width)
	row[0], row[1], row[2] = 1.27, -0.64, 0.01
	packed := Pack([][]float64{row})
	assert.Len(t, packed, scaleBytes+width)
	assert.Equal(t, []int8{127, -64, 1}, []int8{int8(packed[scaleBytes]), int8(packed[scaleBytes+1]), int8(packed[scaleBytes+2])})
}
