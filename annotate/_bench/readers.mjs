// Marks figures and quotes by a library from npm: reads {"id","text"} a line and writes a
// document a line, with offsets in code points, as "stet annotate -format jsonl" does:
//
//	node readers.mjs LIBRARY
import { readFileSync } from "node:fs";
import nlp from "compromise";
import recognizers from "@microsoft/recognizers-text-suite";

const libraries = { "compromise": compromise, "recognizers-text": recognizersText };
const read = libraries[process.argv[2]];
for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const { text } = JSON.parse(line);
  const points = offsets(text);
  const point = (at) => points[Math.min(at, text.length)]; // compromise counts beyond the end where it spells out "he's"
  const span = ({ start, end }) => ({ start: point(start), end: point(end) });
  const { figures, quotes } = read(text);
  console.log(JSON.stringify({
    text,
    figures: figures.map((f) => ({ ...f, ...span(f) })),
    quotes: quotes.map((q) => ({ type: "direct", parts: [span(q)] })),
  }));
}

// offsets gives for each UTF-16 offset the code points before it.
function offsets(text) {
  const out = new Array(text.length + 1);
  let points = 0;
  for (let i = 0; i <= text.length; i++) {
    out[i] = points;
    const low = i < text.length && (text.charCodeAt(i) & 0xfc00) === 0xdc00;
    const pair = i + 1 < text.length && (text.charCodeAt(i) & 0xfc00) === 0xd800;
    if (!pair || low) points++;
  }
  return out;
}

function compromise(text) {
  const doc = nlp(text);
  const place = (view) => view.json({ offset: true }).map((m) => {
    const words = m.text.replace(/[\s,.;:!?)—–-]+$/u, "");
    return { ...m, start: m.offset.start, end: m.offset.start + words.length };
  });
  const figures = [];
  for (const [kind, found] of [["money", doc.money()], ["percent", doc.percentages()], ["count", doc.numbers()]]) {
    for (const m of place(found)) add(figures, { kind, value: m.number?.num, start: m.start, end: m.end });
  }
  return { figures, quotes: place(doc.quotations()) };
}

function recognizersText(text) {
  const figures = [];
  for (const [kind, recognize] of [
    ["date", recognizers.recognizeDateTime], ["money", recognizers.recognizeCurrency],
    ["percent", recognizers.recognizePercentage], ["age", recognizers.recognizeAge],
    ["quantity", recognizers.recognizeDimension], ["ordinal", recognizers.recognizeOrdinal],
    ["count", recognizers.recognizeNumber],
  ]) {
    for (const m of recognize(text, "en-us")) {
      const type = m.typeName.replace("datetimeV2.", "");
      const of = kind !== "date" ? kind : { duration: "duration", time: "time", timerange: "time", set: "frequency" }[type] ?? "date";
      add(figures, { kind: of, value: value(m, of), start: m.start, end: m.end + 1 });
    }
  }
  return { figures, quotes: [] };
}

// value is what a result resolves to: a number, or a date in its short form.
function value(m, kind) {
  const first = m.resolution?.values?.[0];
  return kind === "date" ? first?.timex : parseFloat(first?.value ?? m.resolution?.value);
}

// add keeps a figure unless one is there already in its place.
function add(list, figure) {
  if (!list.some((f) => f.start < figure.end && figure.start < f.end)) list.push(figure);
}
