package check

import "math"

// elsewhere reports whether a third value and one of the two make the change
// that is said: "4,100 in 2015, 3,300 in 2020 and 2,900 now, down 29%".
func (c *checker) elsewhere(s *line, d, from, to *item, want float64, unit string) bool {
	for i := range s.items {
		z := &s.items[i]
		if z == d || z == from || z == to || !z.same(from) {
			continue
		}
		if z.Value.Number > 0 && !z.Value2.Valid && canBe(z, to, want, unit) {
			return true
		}
	}
	return false
}

// besides reports whether a third value of a line is as far from one of the two
// as is said: "with 318 of the 600 seats, 17 above the 301 needed".
func (c *checker) besides(s *line, d, from, to *item) bool {
	for i := range s.items {
		z := &s.items[i]
		if z == d || z == from || z == to || !z.same(from) || !z.Value.Valid {
			continue
		}
		v, want := z.Value.Number, d.Value.Number
		if math.Abs(v-from.Value.Number) == want || math.Abs(v-to.Value.Number) == want {
			return true
		}
	}
	return false
}
