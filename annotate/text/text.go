// Package text is the ground floor of the annotator: spans of a text, its
// tokens, its sentences, and its offsets in other units.
//
// A text is scanned once (Scan). The result is a flat Table of small tokens,
// which every engine reads by index; no engine looks at the bytes again except
// to cut out a string. A text is never altered: a hard wrap, a no-break space
// or a zero-width character is seen through, and every offset is an offset
// into the text as it was pasted.
package text

// Span is a half-open range of bytes, 0 ≤ Start ≤ End ≤ the text's length.
// Its borders lie between runes.
type Span struct{ Start, End int }

// Len returns the length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span holds nothing; the zero Span is empty and
// stands for "no such span".
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether all of t lies in s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// In cuts the span out of the text that it points into.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Range is a half-open range of token indexes of one Table.
type Range struct{ First, Last int }

// Len returns the number of tokens.
func (r Range) Len() int { return r.Last - r.First }
