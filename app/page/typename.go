package page

import (
	"strings"

	"stet/annotate/compare"
)

// TypeName returns what a type of change is called: "Figure", "Quote, new".
func TypeName(t compare.Type) string {
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
	return strings.ToUpper(string(t[:1])) + string(t[1:])
}
