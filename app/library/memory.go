package library

import (
	"slices"
	"sync"
)

// Memory is a Store that forgets everything when the program ends. Its zero
// value is empty and ready; it may be used from several goroutines.
type Memory struct {
	mu     sync.Mutex
	rows   map[string]Row
	bodies map[string][]byte
}

// Rows implements Store.
func (m *Memory) Rows() ([]Row, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	out := make([]Row, 0, len(m.rows))
	for _, r := range m.rows {
		out = append(out, r)
	}
	return out, nil
}

// Body implements Store.
func (m *Memory) Body(id string) ([]byte, int, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, ok := m.rows[id]; !ok {
		return nil, 0, ErrNotFound
	}
	return slices.Clone(m.bodies[id]), m.rows[id].Revision, nil
}

// Save implements Store.
func (m *Memory) Save(row Row, over int, body []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.rows[row.ID].Revision != over {
		return ErrConflict
	}
	if m.rows == nil {
		m.rows, m.bodies = map[string]Row{}, map[string][]byte{}
	}
	m.rows[row.ID], m.bodies[row.ID] = row, slices.Clone(body)
	return nil
}

// Delete implements Store.
func (m *Memory) Delete(id string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.rows, id)
	delete(m.bodies, id)
	return nil
}
