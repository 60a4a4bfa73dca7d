package page

import "html"

// Icon returns an icon by name, as an SVG of class "i" that assistive
// technology does not see; an unknown name gives an empty one.
func Icon(name string) string {
	return `<svg class="i" viewBox="0 0 16 16" aria-hidden="true">` + drawing(name) + "</svg>"
}

// LabelledIcon returns an icon that says what it means.
func LabelledIcon(name, label string) string {
	return `<svg class="i" viewBox="0 0 16 16" role="img" aria-label="` + html.EscapeString(label) + `">` + drawing(name) + "</svg>"
}

func drawing(name string) string {
	switch name {
	case "":
		return `<circle cx="8" cy="8" r="5"/>`
	case "confirmed":
		return `<path d="M3 8.5l3.2 3.2L13 4.8"/>`
	case "disputed", "close":
		return `<path d="M4 4l8 8M12 4l-8 8"/>`
	case "source":
		return `<path d="M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9"/><path d="M8 12.7v.1"/>`
	case "undo":
		return `<path d="M5.5 3L2.5 6l3 3"/><path d="M3 6h6.2a3.3 3.3 0 0 1 0 6.8H6"/>`
	case "redo":
		return `<path d="M10.5 3l3 3-3 3"/><path d="M13 6H6.8a3.3 3.3 0 0 0 0 6.8H10"/>`
	case "more":
		return `<path d="M3.5 8h.1M8 8h.1M12.5 8h.1" stroke-width="2.2"/>`
	case "previous":
		return `<path d="M10 3.5L5.5 8 10 12.5"/>`
	case "next":
		return `<path d="M6 3.5L10.5 8 6 12.5"/>`
	case "list":
		return `<path d="M2.5 4h11M4.5 8h7M6.5 12h3"/>`
	case "share":
		return `<path d="M8 10V2.5M5 5.2L8 2.3l3 2.9M3.5 8.5V13h9V8.5"/>`
	case "warning":
		return `<path d="M8 2.5l6 11H2z"/><path d="M8 6.8v3M8 11.8v.1"/>`
	}
	return ""
}
