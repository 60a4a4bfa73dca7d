package check

// say writes a message, each # of which stands for one of the parts.
func say(message string, parts ...string) string {
	var b []byte
	for i := 0; i < len(message); i++ {
		if message[i] == '#' && len(parts) > 0 {
			b, parts = append(b, parts[0]...), parts[1:]
		} else {
			b = append(b, message[i])
		}
	}
	return string(b)
}
