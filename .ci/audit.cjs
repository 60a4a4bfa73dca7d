// Runs axe over the screens of the app at the address given, in light and dark,
// at desk and phone width, and fails on any violation of WCAG 2.2 AA or of a
// best practice, and on a page that scrolls sideways.
"use strict";

const axe = require("axe-core");
const puppeteer = require("puppeteer-core");

const url = process.argv[2];
const widths = [1440, 390, 320];
const schemes = ["light", "dark"];

// Each screen is reached from the start page, as a person reaches it.
const screens = {
  start: async () => {},
  reader: openSample,
  insight: async (page) => { await openSample(page); await follow(page, "Insight"); },
  versions: async (page) => { await openSample(page); await follow(page, "Versions"); },
  whole: async (page) => { await openSample(page); await follow(page, "Versions"); await page.evaluate(() => document.getElementById("whole-from").click()); },
  merge: async (page) => { await openSample(page); await paste(page, "Council sells the ferry\n\nThe council voted 7-4 on Monday to sell it."); await go(page, "library"); await press(page, "Merge with"); },
  export: async (page) => { await openSample(page); await press(page, "Export"); },
  library: async (page) => { await openSample(page); await go(page, "library"); },
  help: async (page) => go(page, "help"),
};

async function openSample(page) {
  await go(page, "?sample");
  await page.waitForSelector("#text [data-at]");
}

async function paste(page, text) {
  await go(page, "");
  await page.waitForSelector("#paste");
  await page.focus("#paste");
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
  await page.waitForSelector("#text [data-at]");
  await new Promise((done) => setTimeout(done, 600)); // saved
}

async function go(page, path) {
  await page.goto(url + path);
  await page.waitForFunction(() => document.getElementById("app-wasm-loader").hidden);
}

// follow opens the link or tab of that name; a narrow window may not have it.
async function follow(page, name) { await click(page, "a, button", name); }
async function press(page, name) { await click(page, "button", name); }

async function click(page, selector, name) {
  await page.evaluate((selector, name) => {
    const named = [...document.querySelectorAll(selector)].find((e) => e.textContent.trim().startsWith(name) || e.getAttribute("aria-label") === name);
    if (named) named.click();
  }, selector, name);
  await new Promise((done) => setTimeout(done, 300));
}

async function audit(browser, name, open, width, scheme) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }, { name: "prefers-reduced-motion", value: "reduce" }]);
  await go(page, "");
  await open(page);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => axe.run());
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await context.close();
  for (const v of violations) {
    console.log(`${name} ${width} ${scheme}: ${v.id}: ${v.help}`);
    for (const n of v.nodes.slice(0, 3)) console.log("    " + n.html.slice(0, 160));
  }
  if (sideways) console.log(`${name} ${width} ${scheme}: scrolls sideways`);
  return violations.length + (sideways ? 1 : 0);
}

(async () => {
  const browser = await puppeteer.launch({ executablePath: process.env.CHROME, args: ["--no-sandbox", "--disable-gpu"] });
  let faults = 0;
  try {
    for (const [name, open] of Object.entries(screens)) {
      for (const width of widths) {
        for (const scheme of schemes) faults += await audit(browser, name, open, width, scheme);
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`axe: ${faults} violations over ${Object.keys(screens).length} screens`);
  process.exit(faults ? 1 : 0);
})();
