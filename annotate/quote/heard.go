package quote

import "stet/annotate/internal/lexicon"

// heard returns where the subject ends of whom one hears or sees say something, "A man
// can be heard shouting"; -1 when the cue stands in no such clause.
func (f *finder) heard(u *unit, c *cue) int {
	if c.form != lexicon.FormGerund || !f.IsIn(c.First-1, "heard overheard filmed recorded") || !f.beBefore(c.First-1) {
		return -1
	}
	i := f.beforeVerb(u, c.First-1)
	for f.IsIn(i-1, "can could may") {
		i--
	}
	if f.IsIn(i-1, "and but") {
		return -1
	}
	return i
}
