package markup

import "strings"

// Attribute returns the value of an attribute; the first of a name counts.
func (t *Token) Attribute(name string) string {
	value, found := "", false
	attributes(t.attributes+">", func(n, v string) {
		if !found && strings.EqualFold(n, name) {
			value, found = Unescape(v), true
		}
	})
	return value
}

// attributes visits the attributes in front of the ">" that ends a tag, and
// returns where that is; -1 when it is missing.
func attributes(s string, visit func(name, value string)) int {
	i := 0
	for i < len(s) {
		switch c := s[i]; {
		case c == '>':
			return i
		case space(c) || c == '/':
			i++
		default:
			var name, value string
			name, value, i = attribute(s, i)
			if i < 0 {
				return -1
			}
			visit(name, value)
		}
	}
	return -1
}

// attribute reads one attribute from i, and returns where it ends; -1 when it
// does not.
func attribute(s string, i int) (name, value string, end int) {
	start := i
	for i++; i < len(s) && !space(s[i]) && s[i] != '/' && s[i] != '>' && s[i] != '='; i++ {
	}
	name = s[start:i]
	next := i
	for next < len(s) && space(s[next]) {
		next++
	}
	if at(s, next) != '=' {
		return name, "", i
	}
	for next++; next < len(s) && space(s[next]); next++ {
	}
	if q := at(s, next); q == '"' || q == '\'' {
		length := strings.IndexByte(s[next+1:], q)
		if length < 0 {
			return name, "", -1
		}
		return name, s[next+1 : next+1+length], next + length + 2
	}
	start = next
	for next < len(s) && !space(s[next]) && s[next] != '>' {
		next++
	}
	return name, s[start:next], next
}
