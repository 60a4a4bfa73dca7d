package compare

import "strconv"

// maxHistory bounds how many earlier changes of one sentence are looked at.
const maxHistory = 16

// reverts says of each change that takes an earlier one back which version said
// the same: 12, 47, and 12 again.
func reverts(changes []Change) {
	earlier := map[string][]int{}
	for i := range changes {
		c := &changes[i]
		if c.Lineage == "" || c.Type == Moved || c.Before == c.After {
			continue
		}
		list := earlier[c.Lineage]
		for _, k := range list[max(0, len(list)-maxHistory):] {
			if x := &changes[k]; x.From < c.From && x.Before == c.After && x.After == c.Before {
				c.BackTo = x.From + 1
				c.Reason += reverted(c)
				break
			}
		}
		earlier[c.Lineage] = append(list, i)
	}
}

// reverted says in words which version a change goes back to. One that had nothing of a
// sentence that is gone said nothing on it.
func reverted(c *Change) string {
	version := "version " + strconv.Itoa(c.BackTo)
	if c.unit.b < 0 {
		return "; " + version + " did not have it"
	}
	return "; back to what " + version + " said"
}
