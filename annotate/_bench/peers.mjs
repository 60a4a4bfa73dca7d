// Compares pair INDEX of the texts of a JSON file by a library, after a run on
// their beginnings, and prints the milliseconds:
//
//	node peers.mjs LIBRARY FILE INDEX
import { readFileSync } from "node:fs";
import { diffWords } from "diff";
import dmp from "diff-match-patch";
import fastDiff from "fast-diff";

const engine = new dmp.diff_match_patch();
engine.Diff_Timeout = 0;
const libraries = {
  "jsdiff": diffWords,
  "diff-match-patch": (a, b) => engine.diff_main(a, b),
  "fast-diff": (a, b) => fastDiff(a, b),
};

const [library, file, index] = process.argv.slice(2);
const diff = libraries[library];
const [older, newer] = JSON.parse(readFileSync(file))[index];
diff(older.slice(0, 500), newer.slice(0, 500));
const start = performance.now();
diff(older, newer);
console.log(performance.now() - start);
