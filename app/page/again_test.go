package page

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate"
	"stet/app/story"
)

// TestAgainIsNew holds that a page made again at one mark shows what a new one
// does, that the old one stays as it was, and that just the mark's block differs.
func TestAgainIsNew(t *testing.T) {
	doc := annotate.Annotate(ferry)
	blank := &story.Version{Text: doc.Text}
	old := New(doc, blank)
	before := old.Lines(Options{Notes: true})
	for _, m := range old.Marks {
		v := &story.Version{Text: doc.Text}
		v.Put(story.Annotation{Key: m.Key, Status: story.Confirmed, Note: "ask <again>"})
		next := old.Again(v, m.Key)
		require.NotNil(t, next)
		assert.Equal(t, New(doc, v).Lines(Options{Notes: true}), next.Lines(Options{Notes: true}), m.ID)
		assert.Equal(t, before, old.Lines(Options{Notes: true}))
		differ := 0
		for i, b := range next.Blocks() {
			if !next.Same(b, old) {
				differ++
				continue
			}
			assert.Equal(t, before[i].HTML, next.Line(b, Options{Notes: true}).HTML, m.ID)
		}
		assert.Equal(t, 1, differ, m.ID)
		back := next.Again(blank, m.Key)
		require.NotNil(t, back)
		assert.Equal(t, before, back.Lines(Options{Notes: true}), "and taken back")
	}
}

func TestAgainLeavesMarksThemselvesToNew(t *testing.T) {
	doc := annotate.Annotate(ferry)
	old := New(doc, &story.Version{Text: doc.Text})
	k := old.Marks[0].Key
	for name, a := range map[string]story.Annotation{
		"removed":           {Key: k, Removed: true},
		"relabelled":        {Key: k, Label: story.Quote},
		"another speaker":   {Key: k, Speaker: "Ann Lind"},
		"where no mark was": {Key: story.Key{Kind: story.Claim, Span: story.Span{Start: 1, End: 3}}, Note: "here"},
	} {
		v := &story.Version{Text: doc.Text}
		v.Put(a)
		assert.Nil(t, old.Again(v, a.Key), name)
	}
	assert.False(t, old.Same(old.Blocks()[0], New(doc, old.Version)), "pages that were not made from one another")
}
