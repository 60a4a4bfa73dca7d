//go:build !js

package ui_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"stet/app/internal/browsertest"
)

// pasteSeveral opens the app and pastes a text with marks all the way down.
func pasteSeveral(t *testing.T) *browsertest.Page {
	return pasteStory(t, flood+`
Ten houses on Mill Street lost their roofs, and 12 cars were swept into the river.

“We lost the ovens,” said Lind. She said the bakery had stood there for 80 years.

The county spent £3.6m on the wall in 2019. It failed on Friday.

The wall will be mended by 2027, the county said.
`)
}

// onMark waits until a mark is selected that comes so many rows down the list,
// and has the focus.
func onMark(p *browsertest.Page, row string) {
	p.WaitFor(`document.querySelector(".pos")?.textContent.startsWith("` + row + ` of") && document.activeElement.matches("#text mark.on")`)
}

// TestEscapeKeepsThePlace holds that the keys go on from the mark whose card was
// closed, and that those for one mark take the one that has the focus.
func TestEscapeKeepsThePlace(t *testing.T) {
	p := pasteSeveral(t)
	for _, row := range []string{"1", "2", "3", "4"} {
		p.Press("j")
		onMark(p, row)
	}
	closed := func() {
		p.Press(kb.Escape)
		p.WaitFor(`!document.querySelector(".card") && document.activeElement.matches("#text mark")`)
	}
	closed()
	p.WaitFor(`document.activeElement.tabIndex === 0`)
	p.Press("j")
	onMark(p, "5")
	closed()
	p.Press("k")
	onMark(p, "4")

	closed()
	p.Press("s")
	p.WaitFor(`document.querySelector("#text mark.on")?.dataset.status === "confirmed"`)
	closed()
	p.Press("r")
	p.WaitFor(`document.activeElement.id === "label-0"`)
	p.Press(kb.Escape)
	p.WaitFor(`!document.querySelector(".card")`)
	p.Press("e")
	p.WaitFor(`document.activeElement.id === "note"`)
	p.Press(kb.Escape)
	onMark(p, "4")
	closed()
	p.Press(kb.Delete)
	p.WaitFor(`document.querySelector(".toast")?.textContent.includes("Removed")`)
}

// TestTheCardCoversNoSelectedMark holds that one sees the mark that is selected,
// also in a window that is zoomed to twice the size, and to four times.
func TestTheCardCoversNoSelectedMark(t *testing.T) {
	p := pasteSeveral(t)
	for _, size := range [][2]int64{{390, 844}, {720, 450}, {320, 256}} {
		p.Size(size[0], size[1])
		p.WaitFor(`innerHeight === ` + strconv.FormatInt(size[1], 10))
		p.Press("k") // from the end, or on to the one before
		for range 6 {
			p.Press("j")
			p.Press("k")
			p.WaitFor(`(() => {
				const mark = document.querySelector("#text mark.on"), card = document.querySelector(".card");
				if (!mark || !card) return false;
				const line = mark.getClientRects()[0], middle = (line.top + line.bottom) / 2;
				return middle > document.querySelector(".bar").getBoundingClientRect().bottom && middle < card.getBoundingClientRect().top;
			})()`)
			p.Press("k")
		}
		p.Press(kb.Escape)
		p.WaitFor(`!document.querySelector(".card")`)
	}
}

// TestPlainTextHasNoMarks holds that neither tint nor line is left of a mark of
// any kind.
func TestPlainTextHasNoMarks(t *testing.T) {
	p := pasteSeveral(t)
	p.WaitFor(`document.querySelector("#text mark.claim.key") && document.querySelector("#text mark.figure") && document.querySelector("#text mark.quote")`)
	p.Click(`.density label:last-of-type`)
	p.WaitFor(`document.querySelector("#text.none") && [...document.querySelectorAll("#text mark")].every(m => {
		const style = getComputedStyle(m);
		return style.backgroundColor === "rgba(0, 0, 0, 0)" && style.textDecorationLine === "none";
	})`)
}

// TestTheFocusStaysWhereOneWorks holds that a speaker that was corrected and a
// mark that was made leave the focus on what they were about, and that the list
// goes along to the row of a mark far down.
func TestTheFocusStaysWhereOneWorks(t *testing.T) {
	p := pasteStory(t, flood+strings.Repeat("\nThe county spent £3.6m on the wall in 2019, said Ann Lind. It failed on Friday.\n", 40))
	p.Click(`.row[data-row="q1"] .row-text`)
	for _, name := range []string{"Bo Ek", ""} {
		p.Click(".chain .link")
		p.WaitFor(`document.activeElement.id === "who"`)
		if name == "" {
			p.Click(".ask .names .btn")
		} else {
			p.Insert(name)
			p.Press(kb.Enter)
			p.WaitFor(`document.querySelector(".chain b")?.textContent === "` + name + `"`)
		}
		p.WaitFor(`document.activeElement.matches(".chain .link")`)
	}
	p.Press(kb.Escape)
	p.WaitFor(`!document.querySelector(".card")`)

	for i, key := range []string{"c", "f"} {
		p.Click(".row:nth-child(" + strconv.Itoa(60-9*i) + ") .row-text")
		p.Focus("#text mark.on")
		p.Press("m")
		p.WaitFor(`getSelection().toString() !== ""`)
		p.Press(kb.ArrowLeft, chromedp.KeyModifiers(chromedp.ModifierShift))
		browsertest.Eval[bool](p, `(document.querySelector(".rail-body").scrollTop = 0, true)`)
		p.Press(key)
		p.WaitFor(`document.querySelector("#text mark.edited.on")?.contains(document.activeElement)`)
		p.WaitFor(`(() => {
			const row = document.querySelector('.row[aria-current="true"]').getBoundingClientRect(), list = document.querySelector(".rail-body:not(.away)").getBoundingClientRect();
			return row.top >= list.top - 1 && row.bottom <= list.bottom + 1;
		})()`)
	}
}
