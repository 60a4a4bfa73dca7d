package compare

// sort puts the changes in the order of the newer text; what is gone stands
// where it stood.
func (t *typer) sort() {
	if len(t.out) < 2 {
		return
	}
	behind := t.behind()
	places, sorted := make([]ranked, len(t.out)), true
	for i := range t.out {
		at := t.out[i].AfterSpan.Start
		if t.out[i].AfterSpan.Empty() {
			at = behind[endingBefore(t.a, t.out[i].BeforeSpan.Start)]
		}
		places[i] = ranked{uint64(at), int32(i)}
		sorted = sorted && (i == 0 || places[i-1].key <= places[i].key)
	}
	if sorted {
		return
	}
	rank(places, make([]ranked, len(places)))
	permute(t.out, places)
}

// permute puts the elements in the order of a list of their places, which it uses
// up.
func permute(list []Change, places []ranked) {
	for i := range places {
		if int(places[i].at) == i {
			continue
		}
		first, k := list[i], i
		for {
			from := int(places[k].at)
			places[k].at = int32(k)
			if from == i {
				list[k] = first
				break
			}
			list[k] = list[from]
			k = from
		}
	}
}

// behind returns, for each unit of the older text and for the end, where the last
// unit up to it that kept its place ends in the newer text.
func (t *typer) behind() []int {
	out, last := make([]int, len(t.a)+1), 0
	for i, j := range t.toB {
		if j >= 0 && !t.moved[j] {
			last = t.b[j].End
		}
		out[i] = last
	}
	out[len(t.a)] = last
	return out
}
