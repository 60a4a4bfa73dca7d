package compare

import (
	"stet/annotate/quote"
	"stet/annotate/text"
)

// namedBy returns the frame of a quote, or the source alone where that did something else
// before it spoke: "[the government] limited sales two days after denying a shortage".
func namedBy(d *laid, q *quote.Quote) text.Span {
	name := q.Speaker.Mention
	between := d.table.In(text.Span{Start: name.End, End: max(name.End, q.Cue.Start)})
	if !name.Empty() && between.Len() > maxFrame && !d.table.Is(between.First, ",") && verbal(d.table, between) < between.Last {
		return name
	}
	return frame(q)
}

// maxTold is the most words of those whom somebody told something.
const maxTold = 3

// told returns a frame with those who were told, where nothing else follows: "she told
// [reporters]."
func told(d *laid, frame text.Span) text.Span {
	last := d.table.In(frame).Last
	if !d.table.IsIn(last-1, "told tells") {
		return frame
	}
	for i := last; i <= last+maxTold; i++ {
		if d.table.Kind(i) == text.Punct {
			return cover(frame, d.table.SpanOf(text.Range{First: last, Last: i}))
		}
	}
	return frame
}
