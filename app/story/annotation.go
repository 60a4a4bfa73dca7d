package story

import (
	"cmp"
	"slices"
	"time"
)

// Kind is the kind of a mark.
type Kind string

// The kinds. A Check has no words of its own but joins figures.
const (
	Claim  Kind = "claim"
	Figure Kind = "figure"
	Quote  Kind = "quote"
	Scare  Kind = "scare"
	Title  Kind = "title"
	Check  Kind = "check"
)

// Valid reports whether k is one of the kinds.
func (k Kind) Valid() bool {
	switch k {
	case Claim, Figure, Quote, Scare, Title, Check:
		return true
	}
	return false
}

// Counts reports whether marks of the kind are counted as things to check. Scare quotes
// and titles are only shown.
func (k Kind) Counts() bool { return k != Scare && k != Title }

// Status is how far the checking of a mark has come.
type Status string

// The statuses, in the order in which they are offered.
const (
	Unchecked   Status = ""
	Confirmed   Status = "confirmed"
	Disputed    Status = "disputed"
	NeedsSource Status = "source"
)

// Statuses returns all statuses in the order in which they are offered.
func Statuses() []Status { return []Status{Unchecked, Confirmed, Disputed, NeedsSource} }

// Valid reports whether s is one of the statuses.
func (s Status) Valid() bool { return slices.Contains(Statuses(), s) }

// Words returns the status as the interface says it.
func (s Status) Words() string {
	switch s {
	case Confirmed:
		return "Confirmed"
	case Disputed:
		return "Disputed"
	case NeedsSource:
		return "Needs source"
	}
	return "Unchecked"
}

// Key names a mark of one version: the kind that the engine gave it, and its
// span.
type Key struct {
	Kind Kind
	Span
}

// Compare orders keys by place, the longer first.
func (k Key) Compare(o Key) int {
	return cmp.Or(cmp.Compare(k.Start, o.Start), cmp.Compare(o.End, k.End), cmp.Compare(k.Kind, o.Kind))
}

// Annotation is what the reader did at one mark.
type Annotation struct {
	Key
	Status  Status
	Source  string // where it was checked: URL, page, contact, time
	Note    string
	Added   bool   // the mark is the reader's own; the engine has none there
	Removed bool   // the reader took the mark away
	Label   Kind   // what the reader says it is; empty: what the engine said
	Level   int    // of a claim, by the reader: 2 key, 1 not; 0: what the engine said
	Speaker string // who says it, by the reader; empty: whom the engine found
	Stale   bool   // the words changed in a newer version since the reader checked or noted them
	Was     string // the words that the reader checked or noted, where Stale; empty in what an older Stet kept
	Changed time.Time
}

// Empty reports whether the annotation says nothing, so that it need not be
// kept.
func (a *Annotation) Empty() bool {
	return a.Status == Unchecked && a.Source == "" && a.Note == "" && !a.Stale && !a.Edited()
}

// Edited reports whether the reader changed the mark itself.
func (a *Annotation) Edited() bool {
	return a.Added || a.Removed || a.Label != "" || a.Level != 0 || a.Speaker != ""
}

// At returns the annotation at a key, or nil.
func (v *Version) At(k Key) *Annotation {
	if i, found := v.find(k); found {
		return &v.Annotations[i]
	}
	return nil
}

// Put keeps an annotation in place of the one at its key; an empty one takes
// that away.
func (v *Version) Put(a Annotation) {
	i, found := v.find(a.Key)
	switch {
	case found && a.Empty():
		v.Annotations = append(v.Annotations[:i], v.Annotations[i+1:]...)
	case found:
		v.Annotations[i] = a
	case !a.Empty():
		v.Annotations = append(v.Annotations, a)
		copy(v.Annotations[i+1:], v.Annotations[i:])
		v.Annotations[i] = a
	}
}

func (v *Version) find(k Key) (int, bool) {
	return slices.BinarySearchFunc(v.Annotations, k, func(a Annotation, k Key) int { return a.Key.Compare(k) })
}

// Checked returns how many of the marks that count have been given a status.
func (v *Version) Checked() int {
	n := 0
	for i := range v.Annotations {
		if a := &v.Annotations[i]; a.Status != Unchecked && !a.Removed && cmp.Or(a.Label, a.Kind).Counts() {
			n++
		}
	}
	return n
}

// Notes returns how many notes of the reader's a version has, those that found
// no place in it among them.
func (v *Version) Notes() int {
	n := 0
	for i := range v.Annotations {
		if v.Annotations[i].Note != "" {
			n++
		}
	}
	for i := range v.Unplaced {
		if v.Unplaced[i].Note != "" {
			n++
		}
	}
	return n
}
