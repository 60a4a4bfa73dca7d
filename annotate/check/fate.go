package check

// dead is what tollOf returns for those who died.
const dead = '1'

// otherFates reports whether a whole is of those whom one thing befell and a part of those whom
// another did: "The death toll rose to 303 … 166 were killed and 143 were missing".
func (c *checker) otherFates(whole *item, list []*item) bool {
	fate := c.fate(whole)
	for _, f := range list {
		if other := c.fate(f); fate != 0 && other != 0 && other != fate {
			return true
		}
	}
	return false
}

// fate returns what befell those whom a number counts, as tollOf does: "166 people were
// killed", "a death toll of 303"; or 0.
func (c *checker) fate(f *item) byte {
	for i := f.end; i < min(f.end+5, f.sent.Last) && c.wordy(i) && !c.Is(i, "and"); i++ {
		if toll := c.tollOf(i); toll != 0 {
			return toll
		}
	}
	for i := f.at - 1; i > max(f.sent.First, f.at-9); i-- {
		if c.Is(i, "toll") && c.Is(i-1, "death") {
			return dead
		}
	}
	return 0
}
