package library

import (
	"errors"
	"time"
)

// Row is what lists show of a story, kept apart from its texts so that a list
// of thousands is read at once.
type Row struct {
	ID       string    `json:"id"`
	Revision int       `json:"revision"` // grows with each save, from 1
	Name     string    `json:"name"`
	Outlet   string    `json:"outlet,omitempty"`
	Versions int       `json:"versions"`
	Newest   time.Time `json:"newest"`  // when the newest version was captured
	Changed  time.Time `json:"changed"` // the reader's last act
	Checked  int       `json:"checked"`
	Marks    int       `json:"marks"`
	Notes    int       `json:"notes"`
	LastNote string    `json:"last_note,omitempty"`
	Size     int       `json:"size"`   // bytes of the stored body
	Texts    []string  `json:"texts"`  // a digest of each version's text
	Sketch   Sketch    `json:"sketch"` // of the newest version's words
}

// Store keeps rows and bodies. All methods may block; each is one transaction:
// it takes place as a whole or not at all.
type Store interface {
	// Rows returns the rows of all stories, in any order.
	Rows() ([]Row, error)
	// Body returns a story's body and the revision that it was saved as.
	// It fails with ErrNotFound when there is no such story.
	Body(id string) (body []byte, revision int, err error)
	// Save keeps a row and its body as revision row.Revision in the place of the
	// revision over. It fails with ErrConflict, and changes nothing, unless that
	// is the stored one; a story that is not stored has revision 0.
	Save(row Row, over int, body []byte) error
	// Delete forgets a story. One that is not stored is no error.
	Delete(id string) error
}

// The errors of a Store that its users tell apart.
var (
	ErrNotFound = errors.New("this story is not on this device")
	ErrConflict = errors.New("this story was changed in another tab")
)
