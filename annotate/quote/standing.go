package quote

import (
	"stet/annotate/entity"
	"stet/annotate/text"
)

// serving reports whether the noun at i is one for anybody in office, "the official",
// and the person has an office that it fits.
func (r *resolver) serving(i int, e *entity.Entity) bool {
	if len(e.Titles) == 0 || !r.IsIn(i, "official officer") {
		return false
	}
	for _, other := range [...]string{"minister", "president", "lawyer", "judge", "resident", "teacher", "farmer", "driver", "mother", "father", "doctor", "professor", "witness", "victim"} {
		if e.Titled(other) {
			return false
		}
	}
	return true
}

// seated reports whether the noun at i is one for who sits in a parliament and
// the person holds no office that speaks against it.
func (r *resolver) seated(i int, e *entity.Entity) bool {
	if !r.seat(i) {
		return false
	}
	for _, office := range [...]string{"minister", "president", "governor", "secretary", "mayor", "judge", "officer", "director"} {
		if e.Titled(office) {
			return false
		}
	}
	return true
}

// seat reports whether the noun at i is one for who sits in a parliament.
func (r *resolver) seat(i int) bool {
	return r.IsIn(i, "mp td msp mla mep lawmaker legislator congressman congresswoman parliamentarian backbencher politician")
}

// only returns the one person whom the article names before token i, nil when there are
// several or none: "Lea Kahn resigned. “I had threats,” the lawmaker said."
func (r *resolver) only(i int) *entity.Entity {
	var one *entity.Entity
	last := r.set.From(i) - 1
	for k := last; k >= 0; k-- {
		e := r.set.Get(r.set.Mentions[k].Entity)
		if e.Article != r.article {
			break
		}
		if k == last-maxFirms || e.Kind == entity.Person && one != nil && e != one {
			return nil
		}
		if e.Kind == entity.Person {
			one = e
		}
	}
	return one
}

// homely reports whether a title only says how somebody belongs to the story.
func (r *resolver) homely(title string) bool {
	switch text.Fold(title) {
	case "neighbour", "neighbor", "resident", "local", "mum", "mother", "dad", "father", "parent", "fan", "witness":
		return true
	}
	return false
}

// presiding reports whether the person holds an office by which an outlet calls them.
func presiding(e *entity.Entity) bool {
	for _, office := range [...]string{"judge", "justice", "magistrate", "coroner", "minister", "president", "governor", "mayor", "inspector", "superintendent", "commissioner", "prosecutor", "lawyer", "barrister", "solicitor", "attorney", "kc", "qc", "sc"} {
		if e.Titled(office) {
			return true
		}
	}
	return false
}

// young reports whether the age behind a name is too low for the parent at head.
func (r *resolver) young(m *entity.Mention, head int) bool {
	if !r.IsIn(head, "father mother dad mum mom grandfather grandmother widow") || r.Kind(m.Tokens.Last+1) != text.Number {
		return false
	}
	age := r.Text(m.Tokens.Last + 1)
	return len(age) == 1 || len(age) == 2 && age < "22"
}
