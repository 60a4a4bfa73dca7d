package compare

// containment is the share of the shorter text's triples of words that the
// other has; furniture is left out.
func containment(a, b *laid) float64 {
	x, y := a.triples(), b.triples()
	if x.n > y.n {
		x, y = y, x
	}
	if x.n == 0 {
		return 0
	}
	shared := 0
	for _, h := range x.keys {
		if h != 0 && y.has(h) {
			shared++
		}
	}
	return float64(shared) / float64(x.n)
}

// triples returns the runs of three words inside the sentences of a text.
func (l *laid) triples() *table {
	if l.runs != nil {
		return l.runs
	}
	l.runs = newTable(len(l.words))
	for _, s := range l.Paste.Sentences {
		words := l.wordsOf(s.Tokens)
		for i := 0; i+2 < len(words); i++ {
			l.runs.add(uint64(words[i])*0x9E3779B97F4A7C15 ^ uint64(words[i+1])*0xC2B2AE3D27D4EB4F ^ uint64(words[i+2]) | 1)
		}
	}
	return l.runs
}
