//go:build !js

package browsertest

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/chromedp/cdproto"
	"github.com/stretchr/testify/assert"
)

func TestGoneIsWhatTheBrowserKnowsNoMore(t *testing.T) {
	assert.True(t, gone(fmt.Errorf("click: %w", &cdproto.Error{Code: -32000, Message: "Could not find node with given id"})))
	for _, err := range []error{nil, errors.New("closed"), context.DeadlineExceeded, &cdproto.Error{Code: -32601}} {
		assert.False(t, gone(err), "%v", err)
	}
}
