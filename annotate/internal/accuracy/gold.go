package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
)

// goldText is one line of a gold file; which fields it has depends on the file.
type goldText struct {
	found document // what was marked in the text

	ID         any          `json:"id"`
	Text       string       `json:"text"`
	Zones      []goldZone   `json:"zones"`
	Datelines  []span       `json:"datelines"`
	Quotes     []goldQuote  `json:"quotes"`
	Nonquotes  []span       `json:"nonquotes"`
	Figures    []goldFigure `json:"figures"`
	Traps      []span       `json:"traps"`
	Nonfigures []span       `json:"nonfigures"`
	Claims     []goldClaim  `json:"claims"`
	Nonclaims  []span       `json:"nonclaims"`

	// A sentence of claims-news.
	Sure     *bool  `json:"sure"`
	Level    int    `json:"level"`
	Kind     string `json:"kind"`
	Strength string `json:"strength"`

	// What claims have to do with each other, and the kinds of it that were looked for; none: all.
	Links  []goldLink `json:"links"`
	Judged []string   `json:"judged"`

	// A chain of versions, or a pair of sentences.
	Versions  []string     `json:"versions"`
	SameStory *bool        `json:"same_story"`
	Changes   []goldChange `json:"changes"`
	Ignore    []goldChange `json:"ignore"`
	Old       string       `json:"old"`
	New       string       `json:"new"`
	Expect    []expected   `json:"expect"`
}

type goldZone struct {
	span
	Role string `json:"role"`
}

type goldQuote struct {
	span
	Parts        [][2]int `json:"parts"`
	Type         string   `json:"type"`
	Speaker      string   `json:"speaker"`
	SpeakerStart *int     `json:"speaker_start"`
	SpeakerEnd   int      `json:"speaker_end"`
	Tier         string   `json:"tier"`
}

type goldFigure struct {
	span
	CoreStart *int    `json:"cstart"`
	CoreEnd   int     `json:"cend"`
	Kind      string  `json:"kind"`
	Value     any     `json:"value"`
	Value2    any     `json:"value2"`
	Unit      string  `json:"unit"`
	Mod       *string `json:"mod"`
	Of        string  `json:"of"`
	Weight    string  `json:"weight"`
}

type goldClaim struct {
	span
	Level    int    `json:"level"`
	Kind     string `json:"kind"`
	Strength string `json:"strength"`
	Claimant string `json:"claimant"`
	Optional bool   `json:"optional"`
}

// goldLink joins two claims, or says that one is joined to none.
type goldLink struct {
	Kind string  `json:"kind"` // "same", "denies", "covers"
	From [2]int  `json:"from"`
	To   *[2]int `json:"to"`
}

type goldChange struct {
	From     int      `json:"from"`
	To       int      `json:"to"`
	Type     string   `json:"type"`
	Before   string   `json:"before"`
	After    string   `json:"after"`
	Severity string   `json:"severity"`
	Also     []string `json:"also"`
}

// expected is what a check or a figure comparison must say.
type expected struct {
	Check string   `json:"check"`
	Spans []string `json:"spans"`
	Old   string   `json:"old"`
	New   string   `json:"new"`
}

// name returns the text's id for the details.
func (g goldText) name() string { return fmt.Sprint(g.ID) }

// load reads a gold file.
func load(path string) ([]goldText, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var list []goldText
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, len(data)+1)
	for n := 1; lines.Scan(); n++ {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		var g goldText
		if err := json.Unmarshal(lines.Bytes(), &g); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, n, err)
		}
		list = append(list, g)
	}
	return list, lines.Err()
}

// document is the part of "stet/document" that is scored. The tables read the
// JSON, not the Go value, so that they also hold the contract.
type document struct {
	Text     string
	runes    []rune
	Articles []span `json:"articles"`
	Zones    []struct {
		span
		Role string `json:"role"`
	} `json:"zones"`
	Datelines []span `json:"datelines"`
	Sentences []struct {
		Score float64 `json:"score"`
	} `json:"sentences"`
	Quotes  []foundQuote  `json:"quotes"`
	Figures []foundFigure `json:"figures"`
	Claims  []foundClaim  `json:"claims"`
	Checks  []struct {
		Check   string `json:"check"`
		Spans   []span `json:"spans"`
		Message string `json:"message"`
	} `json:"checks"`
}

type foundQuote struct {
	Parts     []span `json:"parts"`
	Type      string `json:"type"`
	Speaker   string `json:"speaker"`
	Mention   *span  `json:"mention"`
	Ambiguous bool   `json:"ambiguous"`
	Rule      string `json:"rule"`
}

type foundFigure struct {
	span
	Core   *span  `json:"core"`
	Number *span  `json:"number"`
	Kind   string `json:"kind"`
	Value  any    `json:"value"`
	Value2 any    `json:"value2"`
	Unit   string `json:"unit"`
	Mod    string `json:"mod"`
	Of     *span  `json:"of"`
}

type foundClaim struct {
	span
	ID        string   `json:"id"`
	Zone      string   `json:"zone"`
	Covers    []string `json:"covers"`
	Denies    []string `json:"denies"`
	SameAs    []string `json:"same_as"`
	Level     int      `json:"level"`
	Kind      string   `json:"kind"`
	Strength  string   `json:"strength"`
	Claimant  string   `json:"claimant"`
	Ambiguous bool     `json:"ambiguous"`
	Score     float64  `json:"score"`
}

func (d document) cut(s span) string { return string(d.runes[s.Start:s.End]) }
