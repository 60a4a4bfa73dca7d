package compare

import (
	"slices"

	"stet/annotate/internal/lexicon"
)

// rearrange makes one change, from the first on, of words that one change takes
// out of a sentence and another puts in elsewhere: "said the mayor", "the mayor
// said"; "Labour leader Amit Rao", "Amit Rao, the leader of Labour".
func (t *typer) rearrange(first int) {
	for i := first; i < len(t.out) && len(t.out)-first > 1; i++ {
		x := &t.out[i]
		k := slices.IndexFunc(t.out[first:], func(y Change) bool { return t.elsewhereIn(x, &y) })
		if k < 0 {
			continue
		}
		y := t.out[first+k]
		x.folded = append(append(x.folded, Edit{y.BeforeSpan, x.AfterSpan}), y.folded...)
		x.set(Typo, movedWithin)
		x.After, x.AfterSpan = y.After, y.AfterSpan
		t.out = append(t.out[:first+k], t.out[first+k+1:]...)
		if first+k < i {
			i--
		}
	}
}

// elsewhereIn reports whether the words that one change takes out are those that
// another puts in, and where the one puts in any these are what the other takes out.
func (t *typer) elsewhereIn(x, y *Change) bool {
	switch {
	case !x.worded(), !y.worded(), x.BeforeSpan == y.BeforeSpan:
		return false
	case x.BeforeSpan.Empty(), x.AfterSpan.Empty() != y.BeforeSpan.Empty():
		return false
	}
	return t.sameStock(x, y) && (x.AfterSpan.Empty() || t.sameStock(y, x))
}

// worded reports whether a change is one of plain words.
func (c *Change) worded() bool {
	return c.Type == Typo || c.Type == ClaimAdded || c.Type == ClaimRemoved
}

// sameStock reports whether the words that one change takes out are those that
// another puts in, but for words that say nothing; where one of them says more, each
// that says something, and none that opens a clause: "Gaza was hit after".
func (t *typer) sameStock(x, y *Change) bool {
	a, b := t.old.table.In(x.BeforeSpan), t.new.table.In(y.AfterSpan)
	left, right := t.old.wordsOf(a), t.new.wordsOf(b)
	n := t.shared(left, right)
	if x.Type != Typo || y.Type != Typo {
		if t.old.table.Seek(a, lexicon.ClaimSub) < a.Last {
			return false
		}
		left, right = t.old.vocabulary.allTelling(left), t.old.vocabulary.allTelling(right)
		return n > 0 && len(left) == len(right) && t.shared(left, right) == len(left)
	}
	return n > 0 && 2*n >= max(len(left), len(right))
}

// fold takes the changes of words that say nothing, from the first on, into one
// of their sentence that says more: marks into any, words into one that matters.
func (t *typer) fold(first int) {
	if len(t.out)-first < 2 {
		return
	}
	at := t.loudest(first)
	if !t.current.here(&t.out[at]) {
		return
	}
	into := t.out[at]
	n, place := first, first
	for k := first; k < len(t.out); k++ {
		c := &t.out[k]
		if k != at && c.idle && (into.Weight != None || !wordsIn(c.Before) && !wordsIn(c.After)) {
			into.folded = append(into.folded, Edit{c.BeforeSpan, c.AfterSpan})
			into.folded = append(into.folded, c.folded...)
			continue
		}
		if k == at {
			place = n
		}
		if k != n {
			t.out[n] = *c
		}
		n++
	}
	t.out[place] = into
	t.out = t.out[:n]
}

// loudest returns the first of the changes, from one on, that matters; else the
// first whose words say something; else the first. Those of the sentence come first.
func (t *typer) loudest(first int) int {
	best, most := first, -1
	for k := first; k < len(t.out); k++ {
		c, loud := &t.out[k], 0
		if t.current.here(c) {
			loud = 4
		}
		if c.Weight != None {
			loud += 2
		} else if !c.idle {
			loud++
		}
		if loud > most {
			best, most = k, loud
		}
	}
	return best
}
