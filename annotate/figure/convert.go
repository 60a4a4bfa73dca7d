package figure

import (
	"math"
	"strings"
)

// unitWords are the units that are no signs but English words.
const unitWords = " second minute hour day night week fortnight month year century season semester" +
	" fathom furlong acre kanal marla bigha maund bushel carat pint cusec dunam katha gunta feddan therm "

// UnitFor returns a unit as it stands behind a value: a word is in the plural unless
// there is just one.
func UnitFor(v float64, unit string) string {
	switch {
	case math.Abs(v) == 1 || !strings.Contains(unitWords, " "+unit+" "):
		return unit
	case unit == "century":
		return "centuries"
	}
	return unit + "s"
}

// Convert turns a value of one unit into another, and reports whether they are
// two units that measure the same.
func Convert(v float64, from, to string) (float64, bool) {
	switch from + " " + to {
	case "°C °F":
		return v*9/5 + 32, true
	case "°F °C":
		return (v - 32) * 5 / 9, true
	}
	if i := strings.LastIndexByte(from, '/'); i > 0 && strings.HasSuffix(to, from[i:]) {
		from, to = from[:i], strings.TrimSuffix(to, from[i:]) // rates: "mm/a", "in/a"
	}
	a, kind := unitSize(from)
	b, other := unitSize(to)
	if a == 0 || b == 0 || kind != other || from == to {
		return 0, false
	}
	return v * a / b, true
}

// unitSize returns a unit in the base unit of what it measures.
func unitSize(unit string) (float64, string) {
	switch unit {
	case "km":
		return 1000, "length"
	case "m":
		return 1, "length"
	case "cm":
		return 0.01, "length"
	case "mm":
		return 0.001, "length"
	case "mi":
		return 1609.344, "length"
	case "ft":
		return 0.3048, "length"
	case "in":
		return 0.0254, "length"
	case "yd":
		return 0.9144, "length"
	case "fathom":
		return 1.8288, "length"
	case "furlong":
		return 201.168, "length"
	case "nmi":
		return 1852, "length"
	case "kg":
		return 1, "mass"
	case "g":
		return 0.001, "mass"
	case "mg":
		return 1e-6, "mass"
	case "t":
		return 1000, "mass"
	case "oz":
		return 0.028349523, "mass"
	case "st":
		return 6.35029318, "mass"
	case "lb":
		return 0.45359237, "mass"
	case "ha":
		return 10000, "area"
	case "acre":
		return 4046.8564, "area"
	case "sq km":
		return 1e6, "area"
	case "sq mi":
		return 2589988.11, "area"
	case "sq m":
		return 1, "area"
	case "sq ft":
		return 0.09290304, "area"
	case "km/h":
		return 1, "speed"
	case "kn":
		return 1.852, "speed"
	case "m/s":
		return 3.6, "speed"
	case "mph":
		return 1.609344, "speed"
	case "l":
		return 1, "volume"
	case "ml":
		return 0.001, "volume"
	case "gal":
		return 3.785412, "volume"
	case "bbl":
		return 158.987295, "volume"
	case "m³":
		return 1000, "volume"
	case "ft³":
		return 28.316847, "volume"
	case "pp":
		return 100, "points"
	case "bp":
		return 1, "points"
	}
	return 0, ""
}
