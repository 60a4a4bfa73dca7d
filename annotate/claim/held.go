package claim

import (
	"sort"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// held takes off a frame that says who holds what follows to be so, when it has no "that"
// and no quote was made of it: "Police believe the fire was lit", "Doctors fear 40 have
// died".
func (f *finder) held(clause text.Range) (content, holder text.Range) {
	main := f.predicateOf(clause)
	switch {
	case main.form != present && main.form != past:
		return clause, text.Range{}
	case !f.IsOf(main.at, holding):
		return clause, text.Range{}
	}
	holder = f.trim(text.Range{First: clause.First, Last: main.at})
	if comma := f.phraseEnd(holder.First, holder.Last); f.is(holder.First, inPreposition) && f.IsMark(comma, ',') {
		holder.First = comma + 1 // "In Torvik, officials fear"
	}
	switch {
	case holder.Len() == 0, f.is(holder.First, inSub|inPreposition):
		return clause, text.Range{}
	case f.IsIn(holder.Last-1, "i we you"), f.IsIn(holder.First, "few little a an one"): // "we think", "a widely held"
		return clause, text.Range{}
	case f.holdsBack(holder): // "wrongly believed"
		return clause, text.Range{}
	}
	content = text.Range{First: main.at + 1, Last: clause.Last}
	if !f.begins(content) || f.viewed(content) {
		return clause, text.Range{}
	}
	return content, holder
}

// holding are verbs of thinking.
var holding = text.ListOf("believe believes believed think thinks thought fear fears feared")

// begins reports whether what stands behind a verb of thinking is a clause: neither "that is
// too long" nor an object, "attacks planned for Sunday".
func (f *finder) begins(r text.Range) bool {
	switch i := r.First; {
	case f.Is(i, "that"):
		return false
	case f.plural(i) && f.is(i+1, bygone) && !f.surely(i+1) && f.is(i+2, inPreposition):
		return false
	case f.IsIn(i, "dozens scores hundreds thousands many"):
		return f.finiteIn(text.Range{First: i + 1, Last: min(r.Last, i+maxOpening)})
	}
	return f.opens(r.First, r.Last, minTail) || f.bare(r.First, r.Last)
}

// viewed reports a clause that gives a view when it is what somebody thinks: what is or will
// be so, with neither figure nor date: "the rule has no teeth".
func (f *finder) viewed(r text.Range) bool {
	switch f.predicateOf(r).form {
	case past, perfect, passive:
		return false
	}
	return !f.hasFigure(r)
}

// surveyed takes off the survey, poll or study in which a clause was found, in front of it:
// "In a survey of 2,000 adults, 40% said they had skipped meals".
func (f *finder) surveyed(clause text.Range) (content, survey text.Range) {
	if !f.Is(clause.First, "in") {
		return clause, text.Range{}
	}
	survey = f.sumsOf(clause.First, clause.Last)
	comma := f.phraseEnd(clause.First, min(clause.Last, clause.First+maxSource))
	if survey.Len() == 0 || survey.First >= comma || !f.IsMark(comma, ',') || f.is(comma+1, inRelative) {
		return clause, text.Range{}
	}
	content = text.Range{First: comma + 1, Last: clause.Last}
	if !f.finiteIn(content) {
		return clause, text.Range{}
	}
	return content, survey
}

// seen takes off a frame that says who saw or got the documents that tell what follows:
// "The Herald has seen papers showing that the firm paid $4m".
func (f *finder) seen(clause text.Range) (content, papers text.Range) {
	main := f.predicateOf(clause)
	if main.form != perfect && main.form != past || !f.IsIn(main.at, "seen saw obtained reviewed viewed") {
		return clause, text.Range{}
	}
	for i := main.at + 1; i < min(clause.Last, main.at+maxObject); i++ {
		if !f.is(i, inDocument) {
			continue
		}
		tells := i + 1
		if f.IsIn(tells, "that which") {
			tells++
		}
		first := tells + 1
		if f.Is(first, "that") {
			first++
		}
		if f.IsIn(tells, showing) && f.opens(first, clause.Last, minTail) {
			return text.Range{First: first, Last: clause.Last}, text.Range{First: main.at + 1, Last: i + 1}
		}
	}
	return clause, text.Range{}
}

// showing are verbs behind a document that tells something.
const showing = "showing suggesting indicating revealing saying show shows showed suggest suggests indicate indicates"

// deniedBy reports a clause whose verb denies its subject, which is what somebody says,
// and returns who denies it: "The claim has been denied by the ministry". What a court
// rejects it decides, and so do those who are counted.
func (f *finder) deniedBy(clause text.Range) (denier text.Range, denied bool) {
	main := f.predicateOf(clause)
	if main.form != passive || !f.is(main.at, disputing) {
		return text.Range{}, false
	}
	subject := text.Range{First: clause.First, Last: main.at - 1}
	for subject.Len() > 0 && !f.is(subject.Last, finite) {
		subject.Last--
	}
	if !f.is(f.headOf(subject), inVersion) {
		return text.Range{}, false
	}
	if f.Is(main.at+1, "by") {
		denier = text.Range{First: main.at + 2, Last: min(clause.Last, main.at+2+maxSubject)}
	}
	switch {
	case f.is(main.at, inDispute):
		return denier, true
	case denier.Len() == 0, f.number(denier.First), f.applied(subject):
		return text.Range{}, false
	case f.phraseHolds(denier.First, denier.Last, deciding):
		return text.Range{}, false
	}
	return denier, true
}

// deciding are words for those who reject a claim because it is theirs to decide.
const deciding = "court courts judge judges tribunal jury magistrate magistrates justices arbitrator " +
	"panel committee board insurer"

// applied reports a claim for something, which is granted or not, and no version of what
// happened: "his asylum claim", "her claim for damages", not "his claim that …".
func (f *finder) applied(subject text.Range) bool {
	head := f.headOf(subject)
	if !f.IsIn(head, "claim claims") || f.Is(head+1, "that") {
		return false
	}
	return f.Is(head+1, "for") || f.IsIn(head-1, "asylum insurance his her their its")
}

// owns reports a verb by which its subject tells what it did, saw or went through itself:
// "admitted using force", "recalled hearing shots", "told of being beaten", "described how guards
// beat him", not "described Beijing", "recalled nothing".
func (f *finder) owns(at int) bool {
	next, told := at+1, f.Is(at, "told") && f.Is(at+1, "of")
	if told {
		next++
	}
	doing := f.Ends(next, "ing") && f.Kind(next) == text.Word && !f.Flag(next, text.Upper) &&
		!f.IsIn(next, "something nothing anything")
	if told {
		return doing
	}
	return (doing || f.Is(next, "how")) && f.IsIn(at, recalling)
}

// recalling are verbs of telling what one did or saw.
const recalling = "admit admits admitted admitting recall recalls recalled remember remembers remembered " +
	"describe describes described recounts recounted"

// doer returns who does what a clause says: its subject or, where it begins with its verb,
// that of the clause that it is joined to: "admitted the delay but denied the charge".
func (f *finder) doer(c *candidate) text.Range {
	r := f.subjectOf(c)
	if r.Len() > 0 || !f.IsIn(c.tokens.First-1, "and but ,") {
		return r
	}
	k := sort.Search(len(f.ranges), func(k int) bool { return f.ranges[k].Last+maxJoin >= c.tokens.First })
	if k == len(f.ranges) || f.ranges[k].Last >= c.tokens.First {
		return r
	}
	return f.subjectBefore(f.ranges[k], f.predicateOf(f.ranges[k]).at)
}

// maxJoin is how many tokens stand at most between two clauses that are joined: ", but".
const maxJoin = 3

// accuses reports a verb of accusing: "has accused", "blames".
func (f *finder) accuses(i int) bool { return f.Has(i, lexicon.QuoteCharge) }
