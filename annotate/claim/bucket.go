package claim

import (
	"stet/annotate/internal/lexicon/key"
	"stet/annotate/text"
)

// What a bucket counts beside words: their stems, and the main verb in each of
// its forms.
const (
	saltStem = 40
	saltVerb = 12 // and the next, one for each form
)

// bucket hashes a word, salted with what is counted of it, into its feature.
func bucket(word, salt uint32) uint16 {
	h := word ^ salt*0x9E3779B1
	h ^= h >> 15
	h *= 0x85EBCA6B
	h ^= h >> 13
	return uint16(h & (Buckets - 1))
}

// appendBuckets appends the buckets of a token: its word, and the stem of a long
// one, by which the weights know words that no text of the trainer had. Numbers
// are all one.
func (f *finder) appendBuckets(to []uint16, token int) []uint16 {
	to = append(to, bucket(f.wordHash(token), 0))
	if k := &f.Tokens[token]; k.Kind == text.Word && int(k.End-k.Start) > stemBytes {
		to = append(to, bucket(stemHash(f.Text(token)), saltStem))
	}
	return to
}

// verbFeature counts the main verb in its form: "was held" is not "holds".
func (f *finder) verbFeature(c *candidate, v *vector) {
	if main := c.main; main.at < c.tokens.Last {
		v.words = append(v.words, bucket(f.wordHash(main.at), saltVerb+uint32(main.form)))
	}
}

func (f *finder) wordHash(token int) uint32 {
	if k := &f.Tokens[token]; k.Kind != text.Number {
		return k.Hash
	}
	return 1
}

// stemBytes is how much of a word is its stem, in bytes.
const stemBytes = 5

// stemHash hashes the stem of a longer word, small letters and capitals alike.
func stemHash(word string) uint32 {
	h := key.Start
	for i := range stemBytes {
		h = key.Byte(h, word[i]|0x20)
	}
	return h
}
