//go:build !js

package ui_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestCardLeadsToOtherClaimsOfTheSame holds that the card of a headline's claim leads to
// the sentence that tells it, that one to the denial, and each back again.
func TestCardLeadsToOtherClaimsOfTheSame(t *testing.T) {
	p := pasteStory(t, "Raid kills 50 soldiers near Torvik post\n\nThe army said 50 soldiers were killed near the Torvik post on Sunday.\n\nKharistan denies this and says its troops never left their barracks in the city.\n")
	p.Click("#text h1 mark.claim")
	p.WaitFor(`document.querySelector(".card .tie")`)
	assert.Equal(t, "army: “50 soldiers were killed near the Torvik post on Sunday”", p.Text("#tie-0"))
	p.Click("#tie-0")
	p.WaitFor(`document.querySelector(".card-quote").textContent.startsWith("50 soldiers")`)
	assert.Contains(t, p.Text(".facts"), "Headline")
	assert.Contains(t, p.Text(".facts"), "Disputed")
	p.Click("#tie-0")
	p.WaitFor(`document.querySelector(".card-quote").textContent.includes("denies")`)
	assert.Contains(t, p.Text(".facts"), "Denies")
	assert.Equal(t, "army: “50 soldiers were killed near the Torvik post on Sunday”", p.Text("#tie-0"))
}
