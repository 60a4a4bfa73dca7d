package claim

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// minClause is the least number of tokens on both sides of a cut.
const minClause = 4

// clauses cuts a sentence where a new subject with a verb of its own begins:
// at semicolons, and at "and", "but", "while". It adds the parts to out.
func (f *finder) clauses(out []text.Range, r text.Range) []text.Range {
	first, depth := r.First, 0
	verb := false // the part has a finite verb so far
	for i := r.First; i < r.Last; i++ {
		mark := byte(0)
		if f.Tokens[i].Kind == text.Punct {
			mark = f.Source[f.Tokens[i].Start]
			depth += nesting(mark)
		} else {
			verb = verb || f.marks[i]&finite != 0
			if f.marks[i]&of(lexicon.ClaimJoin) == 0 {
				continue
			}
		}
		if depth > 0 || i-first < minClause && mark != ';' {
			continue
		}
		next := f.cut(i, mark, first, r.Last, verb)
		if next == 0 {
			continue
		}
		if mark == ',' && f.concedes(first) {
			first++
		}
		out = append(out, text.Range{First: first, Last: i})
		first, verb = next, false
	}
	return append(out, text.Range{First: first, Last: r.Last})
}

// nesting is by how much a mark changes how deep in brackets a text is.
func nesting(mark byte) int {
	switch mark {
	case '(', '[':
		return 1
	case ')', ']':
		return -1
	}
	return 0
}

// cut returns where the next clause begins when one ends before token i, a
// mark or a word that joins, or 0.
func (f *finder) cut(i int, mark byte, first, end int, verb bool) int {
	switch mark {
	case ';':
		return i + 1
	case ':':
		if verb && f.Kind(i+1) != text.Punct && f.opens(i+1, end) {
			return i + 1
		}
	case ',':
		return f.cutComma(i, first, end)
	case 0:
		return f.cutJoin(i, first, end, verb)
	}
	return 0
}

// cutComma is cut at a comma.
func (f *finder) cutComma(i, first, end int) int {
	switch {
	case f.is(i+1, of(lexicon.ClaimJoin)) && !f.Is(i+1, "as") && f.opens(i+2, end) && !f.elliptic(i+2),
		f.Is(i+1, "that") && f.opens(i+2, end):
		return i + 2
	case f.concedes(first) && f.opens(i+1, end):
		return i + 1
	}
	return 0
}

// cutJoin is cut at a word that joins.
func (f *finder) cutJoin(i, first, end int, verb bool) int {
	and := f.Is(i, "and")
	switch {
	case !and && !f.Is(i, "but"):
	case f.Is(i+1, "that") && f.opens(i+2, end):
		return i + 2
	case f.Is(i-1, ","):
	case !and && f.opens(i+1, end), and && verb && f.opens(i+1, end) && f.apart(i, first) && !f.elliptic(i+1):
		return i + 1
	}
	return 0
}

// elliptic reports a subject that counts off some of those named before: "were
// killed and 61 wounded", "two tried, and both quit".
func (f *finder) elliptic(i int) bool {
	return f.is(i+1, finite) && (f.number(i) || f.IsAny(i, "both", "none", "neither", "each", "all", "some", "most", "many", "others"))
}

// concedes reports whether a clause is opened by a word of concession.
func (f *finder) concedes(i int) bool { return f.IsAny(i, "while", "although", "though", "whereas") }

// apart reports whether what stands on both sides of an "and" are clauses, not
// the two parts of one subject: "between the army and the rebels collapsed",
// "two brothers and a cousin were held".
func (f *finder) apart(and, first int) bool {
	for k := and - 1; k > first && k > and-maxApart; k-- {
		switch {
		case f.is(k, finite):
			return !f.Has(k, lexicon.QuoteCue) || f.is(k, auxiliaries)
		case f.IsAny(k, "between", "both"), f.is(k, of(lexicon.ClaimRelative)), f.Is(k, ","):
			return false
		}
	}
	return false
}

// maxApart is how far before "and" the verb of the clause is looked for.
const maxApart = 14

// maxOpening is how many tokens a subject that opens a clause has at most.
const maxOpening = 9

// opens reports whether a clause with its own subject begins at token i: a
// determiner, a pronoun, a name or a number, and a finite verb soon behind it.
func (f *finder) opens(i, end int) bool {
	if end-i < minClause {
		return false
	}
	if !f.is(i, of(lexicon.ClaimDeterminer)|of(lexicon.ClaimSubject)) && !f.Flag(i, text.Upper) && !f.number(i) {
		return f.plural(i) && f.is(i+1, finite)
	}
	for k := i + 1; k < min(end, i+maxOpening); k++ {
		switch {
		case f.is(k, finite):
			return true
		case f.Kind(k) == text.Punct && f.IsAny(k, ",", ";"), f.Is(k, "and") && f.is(k+1, finite):
			return false
		}
	}
	return false
}

// finiteIn reports whether a clause has a finite verb.
func (f *finder) finiteIn(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.marks[i]&finite != 0 {
			return true
		}
	}
	return false
}
