// Package check finds where an article's own numbers contradict each other. It
// words what it finds as arithmetic and never as a verdict.
//
// # What a finding is
//
// A Finding is raised when the text alone proves that its numbers do not agree,
// by more than rounding explains:
//
//	Sum, PartWhole, PercentTotal   parts against their whole
//	PercentChange, PointsVsPercent a change against its two values
//	Ratio, PerUnit, Majority       a share, a rate or a margin against counts
//	Age, Duration, Weekday         dates against each other
//	Conversion, Magnitude          one amount in two units, or of two sizes
//	HeadlineVsBody                 the headline against the story
//	Series, RangeOrder, Impossible what cannot be: game seven of a best of five,
//	                               "between 40 and 30", 31 June
//
// Nothing is raised where the words allow both: "among them" and "at least",
// groups that may overlap, rounded values, another base, several answers to one
// question, a birthday to come. Nor where the article tells of a number that
// changed ("first said 12, then 13").
//
// # How it works
//
// Find would rather miss an error than raise a false alarm. Its passes go from
// near to far, and an error that one has found is not found again:
//
//  1. Alone: what a single figure or one sentence can break (find.go; impossible.go,
//     calendar.go, clock.go, order.go, series.go, games.go, titles.go, conversion.go,
//     span.go, dayspan.go, age.go, twoages.go, anniversary.go).
//  2. Together: the figures of a sentence, then of it and the one before (find.go;
//     change.go, disagree.go, share.go, ratio.go, unit.go, average.go, pace.go, parts.go,
//     addends.go, total.go, straight.go).
//  3. Passages: a sentence with those round it, first by values that stand apart
//     (afar.go, proportion.go, product.go, sides.go, lasting.go, person.go,
//     contest.go, margin.go, votes.go, seats.go, beyond.go), then by what the words round
//     each figure say that it is (relate.go; changed.go, fraction.go, partition.go,
//     exhausted.go, alltold.go, fate.go, set.go).
//  4. The article: an age and the birth that it tells of elsewhere (life.go), one sum of
//     two sizes (scale.go), rates of exchange (conversion.go), the headline against the
//     story (headline.go, story.go).
//
// What speaks against a finding is asked last, whatever pass made it (neednot.go, doubt.go,
// madeelse.go, elsewhere.go, rivals.go): other figures of its kind that it leaves aside,
// values that are farther apart than a slip takes them, shares beside the parts that are of
// another whole, other figures near them that make the change or the product. Of the
// numbers of a text that is full of them most are of different things.
//
// The words that give a figure its part ("of them", "the rest", "up from") are
// bits of a role, which the word list check.txt gives (role.go). line.go holds
// the figures of a stretch, when.go tells earlier values from later ones, values.go and
// number.go compare them within what rounding allows, say.go words the message.
//
// # Limits
//
// Only figures that package figure has read take part. Contradictions between
// sentences far apart are found where the words say plainly that both are of one
// thing; told in other words they are missed.
package check
