package library

import (
	"strconv"
	"strings"

	"stet/annotate/compare"
)

// Kinds counts changes by their names: "2 moved, 1 wording".
func Kinds(list []compare.Change) string {
	var order []string
	count := map[string]int{}
	for i := range list {
		name := strings.ToLower(list[i].Name())
		if count[name] == 0 {
			order = append(order, name)
		}
		count[name]++
	}
	for i, name := range order {
		order[i] = strconv.Itoa(count[name]) + " " + name
	}
	return strings.Join(order, ", ")
}
