package claim_test

import (
	"strings"
	"testing"

	"stet/annotate/article"
	"stet/annotate/claim"
	"stet/annotate/entity"
	"stet/annotate/figure"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// BenchmarkFind measures the claim pass alone, in nanoseconds a token.
func BenchmarkFind(b *testing.B) {
	p := article.Parse(text.Scan(strings.Repeat(twoVersions+"\n", 200)))
	entities := entity.Find(p)
	quotes, figures := quote.Find(p, entities), figure.Find(p)
	b.ReportAllocs()
	for b.Loop() {
		claim.Find(p, entities, quotes, figures)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*p.Len()), "ns/token")
}
