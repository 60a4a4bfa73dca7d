package ui

import (
	"time"

	"stet/app/page"
)

// backup gives the person the whole library as one file.
func (s *session) backup() {
	s.background("Writing the backup …", func() {
		data, err := s.lib.Backup()
		if err != nil {
			s.fail(err)
			return
		}
		now := time.Now()
		s.onScreen(func() {
			download("stet-library-"+now.Format(time.DateOnly)+".json", "application/json", data)
			set(backupSetting, now.Format(time.RFC3339))
		})
	})
}

// restore says what a backup would change, and merges it on the person's word.
func (s *session) restore(file []byte) error {
	r, err := s.lib.ReadBackup(file)
	if err != nil {
		return err
	}
	if r.New+r.Changed == 0 {
		s.say("All of this backup is here already.")
		return nil
	}
	words := "This backup adds " + stories(r.New)
	if r.Changed > 0 {
		words += " and changes " + stories(r.Changed)
	}
	s.offer(words+". Nothing is taken away.", "Restore", func() {
		s.lib.RestoredBackup(r)
		s.ctx.Navigate(s.link("library"))
	})
	return nil
}

func stories(n int) string { return page.CountedAs(n, "story", "stories") }

// persist asks the browser once to keep the data when space runs out.
func (s *session) persist() {
	storage := navigator().Get("storage")
	if storage.Truthy() && storage.Get("persist").Truthy() {
		storage.Call("persist")
	}
}
