package page

import (
	"stet/annotate/article"
	"stet/annotate/compare"
)

// ChangeName returns what a change is called: "Figure", "Quote, new". What
// belongs to the page is called by what it is where that is known: "Byline".
func ChangeName(c *compare.Change) string {
	if c.Type == compare.Boilerplate {
		switch c.Zone {
		case article.Byline, article.Timestamp, article.Caption:
			return Capital(string(c.Zone))
		case article.Correction:
			return "Correction note"
		}
	}
	return typeName(c.Type)
}

func typeName(t compare.Type) string {
	switch t {
	case compare.FigureChanged:
		return "Figure"
	case compare.FigureAdded:
		return "Figure, new"
	case compare.FigureRemoved:
		return "Figure, gone"
	case compare.QuoteChanged:
		return "Quote"
	case compare.QuoteAdded:
		return "Quote, new"
	case compare.QuoteRemoved:
		return "Quote, gone"
	case compare.AttributionChanged:
		return "Attribution"
	case compare.ClaimAdded:
		return "Claim, new"
	case compare.ClaimRemoved:
		return "Claim, gone"
	case compare.ClaimChanged:
		return "Claim"
	case compare.ClaimSoftened:
		return "Claim, softer"
	case compare.ClaimStrengthened:
		return "Claim, stronger"
	case compare.HeadlineChanged:
		return "Headline"
	case compare.Typo:
		return "Wording"
	case compare.Boilerplate:
		return "Page furniture"
	}
	return Capital(string(t))
}
