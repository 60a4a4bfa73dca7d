// Command bench sets Stet beside libraries from npm: how fast package compare and three
// others compare the same texts in the same run, and how many figures and quotes of the
// gold that nobody read Stet and two others find.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"time"

	"stet/annotate"
	"stet/annotate/compare"
)

// deadline is how long a peer may take for one pair.
const deadline = 5 * time.Second

// libraries are the peers, as peers.mjs names them.
var libraries = [...]string{"jsdiff", "diff-match-patch", "fast-diff"}

func main() {
	log.SetFlags(0)
	names, pairs := texts()
	file, err := store(pairs)
	if err != nil {
		log.Fatal(err)
	}
	defer os.Remove(file)
	fmt.Println("| texts | Stet (typed changes) | jsdiff (words) | diff-match-patch | fast-diff |\n|---|---|---|---|---|")
	for i, name := range names {
		row := []string{name, written(timeOurs(pairs[i]))}
		for _, library := range libraries {
			row = append(row, timePeer(library, file, i))
		}
		fmt.Println("| " + strings.Join(row, " | ") + " |")
	}
	fmt.Println()
	if err := beside(); err != nil {
		log.Fatal(err)
	}
}

// written writes milliseconds.
func written(ms float64) string { return strconv.FormatFloat(ms, 'f', 1, 64) + " ms" }

// timeOurs compares two texts, annotated before, and returns the best of three
// in milliseconds.
func timeOurs(pair [2]string) float64 {
	a, b := annotate.Annotate(pair[0]), annotate.Annotate(pair[1])
	best := time.Hour
	for range 3 {
		start := time.Now()
		compare.OfOneStory(a, b)
		best = min(best, time.Since(start))
	}
	return float64(best.Microseconds()) / 1000
}

// store writes the pairs where the peers read them.
func store(pairs [][2]string) (string, error) {
	f, err := os.CreateTemp("", "texts*.json")
	if err != nil {
		return "", err
	}
	return f.Name(), errors.Join(json.NewEncoder(f).Encode(pairs), f.Close())
}

// timePeer has a peer compare a pair in a process of its own and returns what
// it took, or that it did not end in time.
func timePeer(library, file string, pair int) string {
	ctx, cancel := context.WithTimeout(context.Background(), deadline)
	defer cancel()
	out, err := exec.CommandContext(ctx, "node", "peers.mjs", library, file, strconv.Itoa(pair)).Output()
	switch {
	case ctx.Err() != nil:
		return fmt.Sprint("> ", deadline)
	case err != nil:
		return "failed"
	}
	ms, err := strconv.ParseFloat(strings.TrimSpace(string(out)), 64)
	if err != nil {
		return "failed"
	}
	return written(ms)
}

// texts returns pairs of invented texts and what they are called.
func texts() (names []string, pairs [][2]string) {
	for _, kb := range []int{5, 50} {
		story := paragraphs(kb * 2)
		reversed, shuffled := slices.Clone(story), slices.Clone(story)
		slices.Reverse(reversed)
		rand.New(rand.NewPCG(3, 4)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		older := strings.Join(story, "\n\n")
		for _, c := range []struct{ name, newer string }{
			{"one word", strings.Replace(older, "closed", "opened", 1)},
			{"10 % of words", edited(older)},
			{"shuffled", strings.Join(shuffled, "\n\n")},
			{"reversed", strings.Join(reversed, "\n\n")},
		} {
			names = append(names, fmt.Sprintf("%d KB, %s", kb, c.name))
			pairs = append(pairs, [2]string{older, c.newer})
		}
	}
	return names, pairs
}

func paragraphs(n int) []string {
	r := rand.New(rand.NewPCG(1, 1))
	words := strings.Fields("the council bridge river said closed repaired workers storm court minister police found money village school harbour vote tax paid week plan offered refused train line power station north budget health hospital ferry season match coach driver road")
	out := make([]string, n)
	for i := range out {
		for range 5 {
			out[i] += "The"
			for range 15 {
				out[i] += " " + words[r.IntN(len(words))]
			}
			out[i] += " " + strconv.Itoa(r.IntN(9000)) + ". "
		}
	}
	return out
}

func edited(text string) string {
	r := rand.New(rand.NewPCG(5, 1))
	words := strings.Split(text, " ")
	for i := range words {
		if r.IntN(10) == 0 {
			words[i] = "changed"
		}
	}
	return strings.Join(words, " ")
}
