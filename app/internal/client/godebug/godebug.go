// Package godebug stands in for internal/godebug of the standard library in the
// client: GODEBUG is an environment variable, and a browser has none. So every
// setting has its default, and what would parse them, count what is not default and
// look for where it matters is not carried.
package godebug

// Setting is a setting of GODEBUG, at its default.
type Setting struct{ name string }

// New returns the setting of that name; a leading # marks one that is not
// documented.
func New(name string) *Setting { return &Setting{name} }

// Name returns the name without its mark.
func (s *Setting) Name() string {
	if s.Undocumented() {
		return s.name[1:]
	}
	return s.name
}

// Undocumented reports whether the name is marked.
func (s *Setting) Undocumented() bool { return s.name != "" && s.name[0] == '#' }

// String returns the setting as it would be written.
func (s *Setting) String() string { return s.Name() + "=" }

// IncNonDefault counts nothing, for nothing is other than the default.
func (s *Setting) IncNonDefault() {}

// Value returns the value, empty for the default.
func (s *Setting) Value() string { return "" }
