// Package share turns a story into a link that holds all of it, and back.
//
// The story travels in the fragment of the link, the part after "#" that a
// browser never sends to a server:
//
//	#s1.<crc32>.<length>.<payload>
//
// "s1" is the version of the form. The payload is the story's JSON, deflated
// and written in base64url without padding; length counts its characters and
// crc32, in eight hexadecimal digits, is their checksum. So a link that was
// cut or changed on its way is known before anything is read from it.
//
// The engine's marks do not travel: the receiver finds them anew from the
// text. A digest of them does, so that a receiver whose engine marks otherwise
// can say so.
package share

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"strconv"
	"strings"

	"stet/annotate"
	"stet/app/story"
)

// MaxInflated bounds the story's JSON in a link, in bytes.
const MaxInflated = 4 << 20

// ChatLimit is the length near which some chat apps cut a link, in characters.
const ChatLimit = 4000

const prefix = "s1"

// envelope is what travels.
type envelope struct {
	Engine string       `json:"engine"` // of the sender, for who looks into a link
	Digest string       `json:"digest"`
	Story  *story.Story `json:"story"`
}

// Encode returns the fragment of a link that holds the story, "#" included. It
// fails for a story that is too long for a link.
func Encode(s *story.Story) (string, error) { return EncodeUsing(annotate.Annotate, s) }

// EncodeUsing is Encode for those who have the documents of the story's texts:
// read returns them.
func EncodeUsing(read func(text string) *annotate.Document, s *story.Story) (string, error) {
	plain, err := json.Marshal(envelope{annotate.Engine, digest(read, s), s})
	if err != nil {
		return "", err
	}
	if len(plain) > MaxInflated {
		return "", fmt.Errorf("this story is too long for a link: it has %d bytes and a link takes %d", len(plain), MaxInflated)
	}
	payload, err := deflate(plain)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("#%s.%08x.%d.%s", prefix, crc32.ChecksumIEEE([]byte(payload)), len(payload), payload), nil
}

func deflate(plain []byte) (string, error) {
	var packed bytes.Buffer
	w, err := flate.NewWriter(&packed, flate.BestCompression)
	if err != nil {
		return "", err
	}
	if _, err := w.Write(plain); err != nil {
		return "", err
	}
	if err := w.Close(); err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(packed.Bytes()), nil
}

// Received is a story that came by a link.
type Received struct {
	Story  *story.Story
	digest string
}

// SameMarks reports whether the engine here marks the story's texts as the
// sender's did. It annotates every version.
func (r *Received) SameMarks() bool { return digest(annotate.Annotate, r.Story) == r.digest }

// CutError says that a link lost its end on the way.
type CutError struct {
	Have, Want int // characters of the payload; Want is 0 when the cut took even that
}

// Error says so in a sentence.
func (e *CutError) Error() string {
	if e.Want == 0 {
		return "this link was cut: only its first characters are left"
	}
	return fmt.Sprintf("this link was cut: %d of its %d characters are missing; ask for it again, or for the story as a file", e.Want-e.Have, e.Want)
}

// Is reports whether a text is a link that holds a story, whole or not.
func Is(text string) bool {
	text = strings.TrimSpace(text)
	start := text[:min(len(text), 8)]
	if !strings.HasPrefix(start, "#s") && !strings.HasPrefix(start, "http://") && !strings.HasPrefix(start, "https://") {
		return false
	}
	_, f, found := strings.Cut(text, "#s")
	if !found || f == "" || f[0] < '1' || f[0] > '9' {
		return false
	}
	return len(f) == 1 || f[1] == '.'
}

// Decode reads a link, or the fragment of one. White space in it is not
// minded, nor what a sentence around it left at its end. The error is a
// *CutError when the link was cut; every other one is a sentence as well.
func Decode(link string) (*Received, error) {
	if !Is(link) {
		return nil, errors.New("this link holds no story")
	}
	_, fragment, _ := strings.Cut(link, "#")
	parts := strings.SplitN(strings.Join(strings.Fields(fragment), ""), ".", 4)
	if parts[0] != prefix {
		return nil, fmt.Errorf("this link was made by a newer Stet (its form is %q; this one reads %q)", parts[0], prefix)
	}
	payload, err := payload(parts[1:])
	if err != nil {
		return nil, err
	}
	return open(payload)
}

// payload returns the payload of "<crc32>.<length>.<payload>" once it is known
// to be whole.
func payload(parts []string) (string, error) {
	if len(parts) < 3 {
		return "", &CutError{}
	}
	sum, err1 := strconv.ParseUint(parts[0], 16, 32)
	length, err2 := strconv.Atoi(parts[1])
	if err1 != nil || err2 != nil || length < 0 {
		return "", errors.New("this link is damaged: its checksum or length cannot be read")
	}
	payload := parts[2]
	if len(payload) < length {
		return "", &CutError{len(payload), length}
	}
	payload = payload[:length]
	if crc32.ChecksumIEEE([]byte(payload)) != uint32(sum) {
		return "", errors.New("this link is damaged: it was changed on its way")
	}
	return payload, nil
}

// open reads a whole payload.
func open(payload string) (*Received, error) {
	packed, err := base64.RawURLEncoding.DecodeString(payload)
	if err != nil {
		return nil, errors.New("this link is damaged: it has characters that no link has")
	}
	plain, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(packed)), MaxInflated+1))
	switch {
	case len(plain) > MaxInflated:
		return nil, fmt.Errorf("the story in this link is too long: Stet takes %d bytes", MaxInflated)
	case err != nil:
		return nil, errors.New("this link is damaged: it cannot be unpacked")
	}
	var e envelope
	if err := json.Unmarshal(plain, &e); err != nil {
		return nil, fmt.Errorf("this link holds no story that Stet can read: %w", err)
	}
	if e.Story == nil {
		return nil, errors.New("this link holds no story")
	}
	return &Received{e.Story, e.Digest}, nil
}
