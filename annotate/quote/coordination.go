package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// maxSeries is how many tokens the names before the last comma of a series may have.
const maxSeries = 16

// series returns the phrase that ends in a series of names whose last two the range
// holds, when its clause begins with it: "The leaders of Chad, Niger and Mali", "Chad,
// Niger and Mali"; empty when there is none.
func (f *finder) series(u *unit, r text.Range) text.Range {
	if !f.Is(r.First-1, ",") || !f.pairOfNames(r) {
		return text.Range{}
	}
	i := r.First - 1
	for i > max(u.First, f.floor, r.First-maxSeries) && f.free(i-1) && (f.Is(i-1, ",") || f.set.At(i-1) != nil) {
		i--
	}
	if f.set.At(i) == nil {
		return text.Range{}
	}
	if (f.preposition(i-1) || f.Is(i-1, "of")) && f.Has(i-2, lexicon.NameRoles) && i-2 >= u.First {
		i -= 2
		for i > max(u.First, r.First-2*maxSeries) {
			if p := i - 1; !f.free(p) || f.Kind(p) != text.Word || f.preposition(p) || f.finite(p) {
				break
			}
			i--
		}
	}
	if i > u.First && !f.Is(i-1, ",") && !f.stops(i-1) || i == r.First {
		return text.Range{}
	}
	return text.Range{First: i, Last: r.Last}
}

// pairOfNames reports whether the range is two names and the "and" between them.
func (f *finder) pairOfNames(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.Is(i, "and") && i > r.First && i+1 < r.Last {
			return f.set.At(r.First) != nil && f.set.At(r.Last-1) != nil && f.set.At(i) == nil
		}
		if !f.Flag(i, text.Upper) {
			return false
		}
	}
	return false
}

// coordinated reports whether the "and" at i joins two parts of one subject.
func (f *finder) coordinated(i, end int) bool {
	if f.describes(i) || end-i < 6 && (f.listed(i-1) || f.number(i+1) && f.opensWith(i-1)) {
		return true
	}
	if end-i < 8 && f.Is(i+1, "the") && f.Flag(i+2, text.Upper) && f.opensWith(i-1) {
		return true // "Labour and the Lib Dems said"
	}
	if end-i >= 8 || f.Is(i-1, ",") || f.Kind(i-1) != text.Word || f.determiner(i+1) {
		return false
	}
	alike := f.Flag(i-1, text.Upper) == f.Flag(i+1, text.Upper) // "Lee and Ray", "doctors and nurses"
	return alike && !f.clausal(text.Range{First: i - 4, Last: i})
}

// describes reports whether the "and" at i joins a second participle to a document: "a
// letter signed by 17 doctors and dated Jan. 22".
func (f *finder) describes(i int) bool {
	if !f.Ends(i+1, "ed") || !f.setting(i+2) {
		return false
	}
	for n := i - 1; n > i-maxPublished && f.free(n) && !f.stops(n); n-- {
		if f.issued(n) && f.Has(n-1, lexicon.NameDocument) {
			return true
		}
	}
	return false
}

// opensWith reports whether a name with which its clause begins ends with token i: "Hale
// and two other managers said".
func (f *finder) opensWith(i int) bool {
	n := i
	for n > i-5 && f.free(n) && f.Kind(n) == text.Word && f.Flag(n, text.Upper) {
		n--
	}
	return n < i && (!f.free(n) || f.stops(n) || f.Flag(n+1, text.LineBefore))
}

// listed reports whether a short noun phrase of people ends with token i, behind
// a comma or mark: ", residents and an army officer said".
func (f *finder) listed(i int) bool {
	if !f.Has(i, lexicon.NameRoles) && !f.Has(i, lexicon.NameRole) {
		return false
	}
	for n := i - 1; n > i-5; n-- {
		if !f.free(n) || f.Is(n, ",") {
			return true
		}
		if f.stops(n) || f.functional(n) && !f.determiner(n) || f.finite(n) || f.preposition(n) {
			return false
		}
	}
	return false
}

// joinsTwo reports whether the word at i is an "and" between two names or two titles: "Lee and
// Ray", "President and CEO Ann Lee".
func (f *finder) joinsTwo(i int) bool {
	return f.Is(i, "and") && (f.joinsNames(i) || f.joinsTitles(i))
}

func (f *finder) joinsNames(i int) bool {
	return f.Flag(i-1, text.Upper) && f.Flag(i+1, text.Upper)
}

// joinsTitles reports whether the "and" at i joins two titles before a name: "President
// and CEO Ann Lee".
func (f *finder) joinsTitles(i int) bool {
	m := f.headed(i + 1)
	return m != nil && m.Title.Len() > 0 && m.Title.First <= i+1 && f.Has(i-1, lexicon.NameRole)
}
