package compare

// events chains the changes of each sentence that tell of its firmness, and
// those that tell of its source. Changes are numbered from 1.
type events struct {
	firmness, sources firstEvents
	next              []int32 // for each change the one behind it, or 0
}

// firstEvents is the first change of each sentence, or 0; nil where there are none.
type firstEvents []int32

func (f firstEvents) of(sentence int32) int32 {
	if f == nil {
		return 0
	}
	return f[sentence]
}

func (l *lineage) events(changes []Change) events {
	var e events
	hedges := hedgesOf(changes)
	for i := len(changes); i > 0; i-- {
		c := &changes[i-1]
		list := &e.firmness
		switch c.Type {
		case ClaimSoftened, ClaimStrengthened:
		case Typo, ClaimChanged:
			if len(hedges) == 0 || !hedges[hedge{c.sentence, c.Before}] && !hedges[hedge{c.sentence, c.After}] {
				continue
			}
		case AttributionChanged:
			list = &e.sources
		default:
			continue
		}
		if *list == nil {
			*list = make(firstEvents, l.last+1)
		}
		if e.next == nil {
			e.next = make([]int32, len(changes)+1)
		}
		(*list)[c.sentence], e.next[i] = int32(i), (*list)[c.sentence]
	}
	return e
}

// hedge is the words that make a sentence more or less firm.
type hedge struct {
	sentence int32
	words    string
}

// hedgesOf returns the words that make a claim more or less firm somewhere in
// the changes: they may have come in place of others that are as firm ("may
// have", then "reportedly").
func hedgesOf(changes []Change) map[hedge]bool {
	var out map[hedge]bool
	for i := range changes {
		if c := &changes[i]; c.Type == ClaimSoftened || c.Type == ClaimStrengthened {
			if out == nil {
				out = map[hedge]bool{}
			}
			for _, words := range [2]string{c.Before, c.After} {
				if words != "" {
					out[hedge{c.sentence, words}] = true
				}
			}
		}
	}
	return out
}
