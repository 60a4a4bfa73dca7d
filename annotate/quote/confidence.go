package quote

// confidence returns the measured precision of a rule: the share of its parts
// that fit a quote of the texts, of gold articles or fresh ones, and that have the
// right speaker, counted before the rules had seen these texts. A rule with fewer
// than 20 parts there counts as unmeasured, 0, and so does a block whose closing
// mark is missing.
func confidence(rule string) float64 {
	switch rule {
	case "direct-behind": // 151 of 160
		return 0.94
	case "direct-front": // 31 of 32
		return 0.97
	case "called": // 21 of 23
		return 0.91
	case "front-that": // 66 of 79
		return 0.84
	case "front-bare": // 150 of 181
		return 0.83
	case "clause-behind": // 51 of 62
		return 0.82
	case "frame-inside": // 31 of 39
		return 0.79
	}
	return 0
}

// guessed reports whether a part ends where a mark should stand and does not.
func (f *finder) guessed(d *draft) bool {
	for _, p := range d.parts {
		if b := f.blockAt(p.First); b >= 0 && f.blocks[b].unclosed && !f.blocks[b].goesOn {
			return true
		}
	}
	return false
}
