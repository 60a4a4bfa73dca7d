package compare

import "slices"

// shortest finds a shortest script of edits from one list of numbers to another,
// by the algorithm of go-diff (Myers, from both ends), and gives the very script
// that go-diff gives. It makes no strings and, once it has room, allocates
// nothing: a long text has thousands of sentences to diff.
type shortest struct {
	left, right []rune
	runs        []run
	ahead, back []int // how far the paths from the front and from the end come, by diagonal
}

// run is a gap, so many numbers out and so many in, and the equal ones behind it.
type run struct{ out, in, equal int }

// script returns the runs of a script.
func (s *shortest) script(left, right []rune) []run {
	s.left, s.right, s.runs = left, right, s.runs[:0]
	s.between(0, len(left), 0, len(right))
	return s.runs
}

// between adds the runs between left[a:b] and right[c:d].
func (s *shortest) between(a, b, c, d int) {
	base, i, j := len(s.runs), a, c
	for a < b && c < d && s.left[a] == s.right[c] {
		a, c = a+1, c+1
	}
	end := b
	for a < b && c < d && s.left[b-1] == s.right[d-1] {
		b, d = b-1, d-1
	}
	if a > i {
		s.runs = append(s.runs, run{equal: a - i})
	}
	middle := len(s.runs)
	s.middle(a, b, c, d)
	s.join(base, middle)
	if end > b {
		s.runs = append(s.runs, run{equal: end - b})
		s.join(base, len(s.runs)-1)
	}
	for s.shift(base, i, j) {
	}
}

// middle adds the runs between two lists that begin and end with other numbers.
func (s *shortest) middle(a, b, c, d int) {
	n, m := b-a, d-c
	switch {
	case n+m == 0:
		return
	case n == 0 || m == 0:
		s.runs = append(s.runs, run{out: n, in: m})
		return
	case n > m:
		if i := find(s.left[a:b], s.right[c:d]); i >= 0 {
			s.runs = append(s.runs, run{out: i, equal: m}, run{out: n - m - i})
			return
		}
	default:
		if i := find(s.right[c:d], s.left[a:b]); i >= 0 {
			s.runs = append(s.runs, run{in: i, equal: n}, run{in: m - n - i})
			return
		}
	}
	x, y := n, m
	if min(n, m) > 1 {
		x, y = s.meet(s.left[a:b], s.right[c:d])
	}
	if x == n && y == m {
		s.runs = append(s.runs, run{out: n, in: m})
		return
	}
	base := len(s.runs)
	s.between(a, a+x, c, c+y)
	middle := len(s.runs)
	s.between(a+x, b, c+y, d)
	s.join(base, middle)
}

// find returns where a list that is not longer stands in another, or -1.
func find(long, short []rune) int {
	for i := range len(long) - len(short) + 1 {
		if long[i] == short[0] && slices.Equal(long[i:i+len(short)], short) {
			return i
		}
	}
	return -1
}

// join makes one run of the last before a place and the first behind it where no
// gap or no equal numbers part them. The runs from base on belong together.
func (s *shortest) join(base, at int) {
	if at == base || at == len(s.runs) {
		return
	}
	x, y := &s.runs[at-1], s.runs[at]
	if x.equal > 0 && y.out+y.in > 0 {
		return
	}
	*x = run{x.out + y.out, x.in + y.in, x.equal + y.equal}
	s.remove(at)
}

func (s *shortest) remove(at int) { s.runs = append(s.runs[:at], s.runs[at+1:]...) }

// shift shifts gaps of one side over the equal numbers before them, or else behind
// them, where these are equal to its end or beginning: of "a [b a] c" it makes
// "[a b] a c". The runs from base on begin at left[i] and right[j]. It reports
// whether there were any.
func (s *shortest) shift(base, i, j int) bool {
	shifted := false
	for k := base; k < len(s.runs); k++ {
		x := &s.runs[k]
		list, at, n := s.left, i, x.out
		if x.out == 0 {
			list, at, n = s.right, j, x.in
		}
		i, j = i+x.out+x.equal, j+x.in+x.equal
		if k == base || x.equal == 0 || x.out > 0 && x.in > 0 {
			continue
		}
		before := &s.runs[k-1]
		switch {
		case before.equal <= n && slices.Equal(list[at-before.equal:at], list[at+n-before.equal:at+n]):
			before.out, before.in, before.equal = before.out+x.out, before.in+x.in, before.equal+x.equal
			s.remove(k)
			k--
		case x.equal <= n && slices.Equal(list[at:at+x.equal], list[at+n:at+n+x.equal]):
			before.equal += x.equal
			x.equal = 0
			if k+1 < len(s.runs) {
				next := s.runs[k+1]
				*x = run{x.out + next.out, x.in + next.in, next.equal}
				i, j = i+next.out+next.equal, j+next.in+next.equal
				s.remove(k + 1)
			}
		default:
			continue
		}
		shifted = true
	}
	return shifted
}

// meet returns where a path from the front of two lists and one from their end
// meet, both the furthest that so many edits reach; the ends where they never do.
func (s *shortest) meet(left, right []rune) (x, y int) {
	n, m := len(left), len(right)
	most := (n + m + 1) / 2
	ahead, back := s.room(2*most+1, most)
	delta := n - m
	odd := delta%2 != 0
	var from1, to1, from2, to2 int
	for d := 0; d < most; d++ {
		for k := -d + from1; k <= d-to1; k += 2 {
			at := most + k
			x := ahead[at+1]
			if k != -d && (k == d || ahead[at-1] >= ahead[at+1]) {
				x = ahead[at-1] + 1
			}
			y := x - k
			for x < n && y < m && left[x] == right[y] {
				x, y = x+1, y+1
			}
			ahead[at] = x
			switch {
			case x > n:
				to1 += 2
			case y > m:
				from1 += 2
			case odd:
				if to := most + delta - k; to >= 0 && to < 2*most && back[to] != -1 && x >= n-back[to] {
					return x, y
				}
			}
		}
		for k := -d + from2; k <= d-to2; k += 2 {
			at := most + k
			x := back[at+1]
			if k != -d && (k == d || back[at-1] >= back[at+1]) {
				x = back[at-1] + 1
			}
			y := x - k
			for x < n && y < m && left[n-x-1] == right[m-y-1] {
				x, y = x+1, y+1
			}
			back[at] = x
			switch {
			case x > n:
				to2 += 2
			case y > m:
				from2 += 2
			case !odd:
				if to := most + delta - k; to >= 0 && to < 2*most && ahead[to] != -1 && ahead[to] >= n-x {
					return ahead[to], most + ahead[to] - to
				}
			}
		}
	}
	return n, m
}

// room returns two lists of -1, but for the 0 behind the middle.
func (s *shortest) room(n, middle int) (ahead, back []int) {
	if len(s.ahead) < n {
		s.ahead, s.back = make([]int, n), make([]int, n)
	}
	ahead, back = s.ahead[:n], s.back[:n]
	for i := range ahead {
		ahead[i], back[i] = -1, -1
	}
	ahead[middle+1], back[middle+1] = 0, 0
	return ahead, back
}
