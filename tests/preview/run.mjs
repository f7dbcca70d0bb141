// Looks at the preview in a real browser: choosing, keys, live reload, dark mode, right to left, dropping an
// event, and axe-core on the gallery and on the HTML of every mail.
//
//   node run.mjs PROGRAM SITE CASES MAILS SCREENSHOTS
//
// Ends with 1 and the reason if anything is not as it should be.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const [program, site, cases, mails, screenshots] = process.argv.slice(2);
const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Every story is checked in these. */
const LANGUAGES = ["en", "ar"];
/** One story of each template is checked in these, too. */
const MORE_LANGUAGES = ["de", "fr", "he", "ja"];
const PATIENCE_MS = 20_000;

/** Starts the preview of a configuration; gives its address and the process. */
async function start(directory) {
  const server = spawn(program, ["preview", "--config", directory, "--listen", "127.0.0.1:0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: server.stdout })) return { server, base: line.trim() };
  throw new Error("the preview ended before it listened");
}

/** Opens a page; whatever its console complains of is an error. */
async function open(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  page.complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) page.complaints.push(message.text());
  });
  page.on("pageerror", (error) => page.complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(new URL(address).origin)) page.complaints.push(`asks ${request.url()}`);
  });
  await page.goto(address);
  await page.locator("#panes, #quiet").first().waitFor({ state: "attached" });
  await page.locator("#title:not(:text('Loading'))").waitFor();
  return page;
}

async function close(page) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

const text = (page, selector) => page.locator(selector).innerText();
const inFrame = (page, selector) => page.frameLocator("#panel iframe").locator(selector);
const color = (locator) => locator.evaluate((node) => getComputedStyle(node).backgroundColor);
const isDark = (rgb) => rgb.match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) < 250;
const shot = (page, name) => page.screenshot({ path: join(screenshots, `${name}.png`) });

/** Runs axe-core; returns what it finds that is serious or critical. */
async function axe(page) {
  if (await page.evaluate(() => typeof axe === "undefined")) await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  return violations.filter(({ impact }) => ["serious", "critical"].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html).join(" ")}`);
}

const checks = {
  async "shows a mail, and why it is as it is"({ browser, base }) {
    const page = await open(browser, `${base}?organization=town-hall&story=two-names`);
    assert.equal(await text(page, "#title"), "Two scanners name the same malware");
    assert.match(await text(page, "#subject"), /^E-Mail gestoppt/);
    assert.match(await inFrame(page, "h1").innerText(), /E-Mail gestoppt/);
    assert.match(await text(page, "#language-grounds"), /anna@lab\.example reads de: \[languages\]/);
    assert.match(await text(page, "#judgement"), /downloader[\s\S]*high[\s\S]*together 97 %/);
    assert.match(await text(page, "#reasons"), /Win\.Trojan\.Emotet/);
    assert.match(await text(page, "#findings"), /Every rule/);
    await shot(page, "gallery");
    for (const [view, wanted] of [["Text", /E-Mail gestoppt/], ["Source", /Auto-Submitted: auto-generated/], ["Headers", /Content-Language\s+de/]]) {
      await page.getByRole("tab", { name: view }).click();
      assert.match(await text(page, "#panel"), wanted);
    }
    await shot(page, "headers");
    await close(page);
  },

  async "chooses organization, language, reader and severity, and keeps them in the address"({ browser, base }) {
    const page = await open(browser, base);
    await page.getByLabel("Organization").selectOption("town-hall");
    await page.getByLabel("Language").selectOption("fr");
    await page.getByRole("link", { name: "A command-line scanner finds a worm" }).click();
    await page.getByRole("link", { name: "Admins" }).click();
    await page.locator("#subject[lang=fr]").waitFor();
    await page.locator("#to", { hasText: "postmaster@lab.example" }).waitFor();
    const before = await page.locator("#stories a").count();
    await page.getByLabel("Severity").selectOption("critical");
    const badges = await page.locator("#stories .badge").allInnerTexts();
    assert.ok(badges.length > 3 && badges.length < before && badges.every((badge) => badge === "critical"), badges.join());
    const subject = await text(page, "#subject");
    const other = await open(browser, page.url());
    assert.equal(await text(other, "#subject"), subject);
    assert.match(await text(other, "#language-grounds"), /fr was chosen[\s\S]*postmaster@lab\.example reads en/);
    await page.goBack();
    await page.locator(`#stories a >> nth=${before - 1}`).waitFor();
    await close(other);
    await close(page);
  },

  async "is used with the keyboard alone"({ browser, base }) {
    const page = await open(browser, `${base}?organization=town-hall`);
    await page.keyboard.press("Tab");
    assert.equal(await text(page, ":focus"), "Skip to the mail");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "mail");
    await page.keyboard.press("j");
    await page.locator("h1", { hasText: "finds a worm" }).waitFor();
    await page.keyboard.press("k");
    await page.locator("h1", { hasText: "Two scanners" }).waitFor();
    await page.locator("#stories a[tabindex='0']").focus();
    await page.keyboard.press("ArrowDown");
    await page.locator("h1", { hasText: "finds a worm" }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.dataset.story), "cli-av");
    await page.keyboard.press("r");
    await page.locator("#readers a[aria-current]", { hasText: "Admins" }).waitFor();
    await page.getByRole("tab", { name: "HTML" }).focus();
    await page.keyboard.press("ArrowRight");
    assert.equal(await text(page, "[role=tab][aria-selected=true]"), "Text");
    assert.equal(await text(page, ":focus"), "Text");
    await page.locator(".keys summary").click();
    await page.getByLabel("Single keys").uncheck();
    await page.keyboard.press("j");
    assert.match(page.url(), /story=cli-av/);
    await close(page);
  },

  async "shows dark mode and widths"({ browser, base }) {
    const page = await open(browser, `${base}?organization=town-hall&scheme=light`);
    const body = inFrame(page, "body");
    assert.ok(!isDark(await color(body)), "light");
    await page.getByLabel("Dark").check();
    await page.locator("iframe[src*='scheme=dark']").waitFor();
    await body.waitFor();
    assert.ok(isDark(await color(body)), "dark");
    for (const [label, wanted] of [["320", 320], ["720", 720]]) {
      await page.getByLabel(label).check();
      const { width } = await page.locator("#panel iframe").boundingBox();
      assert.equal(width, wanted);
    }
    await shot(page, "dark-mail");
    await close(page);
    const dark = await open(browser, `${base}?organization=town-hall`, { colorScheme: "dark", reducedMotion: "reduce" });
    assert.ok(isDark(await color(dark.locator("body"))), "the gallery itself");
    await shot(dark, "dark");
    await close(dark);
    const narrow = await open(browser, `${base}?organization=town-hall&width=320`, { viewport: { width: 390, height: 844 } });
    const [scrolls, width] = await narrow.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(scrolls <= width, `the page is ${scrolls} wide`);
    await shot(narrow, "narrow");
    await close(narrow);
  },

  async "shows a language from right to left"({ browser, base }) {
    const page = await open(browser, `${base}?organization=town-hall&story=pk-macro-en&language=ar`);
    assert.equal(await inFrame(page, "html").getAttribute("dir"), "rtl");
    const [heading, frame] = [await inFrame(page, "h1").boundingBox(), await page.locator("#panel iframe").boundingBox()];
    assert.ok(heading.x + heading.width > frame.x + frame.width / 2);
    await shot(page, "right-to-left");
    await page.getByRole("tab", { name: "Text" }).click();
    assert.equal(await page.locator("#panel pre").getAttribute("dir"), "rtl");
    await close(page);
  },

  async "shows an event that is dropped on the page"({ browser, base }) {
    const page = await open(browser, `${base}?organization=town-hall`);
    const event = await readFile(join(cases, "eicar-zip-utf8", "event.json"), "utf8");
    const drop = (name, content) => page.evaluate(([file, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([bytes], file, { type: "application/json" }));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }, [name, content]);
    await drop("event.json", event);
    await page.locator("#status", { hasText: "event.json is shown" }).waitFor();
    assert.match(page.url(), /story=dropped-1/);
    assert.equal(await page.locator("#stories h2").first().innerText(), "Dropped here");
    assert.match(await inFrame(page, "body").innerText(), /anna|E-Mail|e-mail/);
    const second = { name: "second.json", mimeType: "application/json", buffer: await readFile(join(cases, "enc-zip", "event.json")) };
    await page.getByLabel("Drop an event").setInputFiles(second);
    await page.locator("#status", { hasText: "second.json is shown" }).waitFor();
    assert.match(page.url(), /story=dropped-2/);
    assert.deepEqual(page.complaints, []);
    await drop("broken.json", "{");
    await page.locator("#status", { hasText: "broken.json: the event cannot be read" }).waitFor();
    await inFrame(page, "h1").waitFor();
    await shot(page, "dropped");
    // The browser tells its console of the refusal.
    page.complaints = page.complaints.filter((complaint) => !complaint.includes("422"));
    await close(page);
  },

  async "shows what is saved, and the last good state beside what is broken"({ browser, base, directory }) {
    const file = join(directory, "organizations", "town-hall", "organization.toml");
    const good = await readFile(file, "utf8");
    const page = await open(browser, `${base}?organization=town-hall`);
    await writeFile(file, good.replace('name = "Lab e-mail protection"', 'name = "Guardians of the hall"'));
    await page.locator("#from", { hasText: "Guardians of the hall" }).waitFor();
    assert.match(await text(page, "#status"), /^Reloaded at/);
    await writeFile(file, good.replace("[contact]", "[contact"));
    await page.locator("#problems").waitFor();
    await page.locator("#status", { hasText: "not reloaded, 1 error" }).waitFor();
    await inFrame(page, "h1").waitFor();
    assert.match(await text(page, "#problems"), /1 error[\s\S]*organization\.toml:\d+:\d+/);
    assert.equal(await text(page, "#from"), "Guardians of the hall");
    await shot(page, "broken-configuration");
    assert.deepEqual(await axe(page), []);
    await writeFile(file, good);
    await page.locator("#problems").waitFor({ state: "hidden" });
    const template = join(directory, "organizations", "town-hall", "templates", "base.html");
    await mkdir(dirname(template), { recursive: true });
    await writeFile(template, "{% extends \"builtin/base.html\" %}{% block footer %}{{ nothing");
    await page.locator("#status", { hasText: /Reloaded at .*, \d+ error/ }).waitFor();
    assert.match(await text(page, "#problems"), /ours is shown[\s\S]*base\.html:1/);
    await inFrame(page, "h1").waitFor();
    await rm(template);
    await page.locator("#problems").waitFor({ state: "hidden" });
    await close(page);
  },

  async "runs nothing and builds nothing that a mail brings"({ browser, base }) {
    const hostile = "<img src=x onerror=\"top.wasTaken=1\"><script>top.wasTaken=1</script>";
    const event = JSON.parse(await readFile(join(cases, "eicar-3l1e", "event.json"), "utf8"));
    Object.assign(event, { subject: hostile, from: `${hostile} <a@outside.example>` });
    for (const part of event.parts) part.name = hostile;
    const page = await open(browser, `${base}?organization=town-hall`);
    const { id } = await page.evaluate(async (body) => (await fetch("event", { method: "POST", body })).json(), JSON.stringify(event));
    for (const mail of ["recipient-blocked", "admin-alert"]) {
      await page.goto(`${base}?organization=town-hall&story=${id}&mail=${mail}`);
      await inFrame(page, "h1").waitFor();
      assert.match(await inFrame(page, "body").innerText(), /onerror/);
      assert.equal(await inFrame(page, "img, script").count(), 0);
      assert.match(await text(page, "#title"), /<img/);
      assert.equal(await page.locator("main img, main script").count(), 0);
    }
    assert.equal(await page.locator("#panel iframe").getAttribute("sandbox"), "");
    assert.deepEqual(page.complaints, []);
    // The page's own policy is the second wall.
    await page.evaluate(() => document.body.append(Object.assign(document.createElement("script"), { textContent: "window.wasTaken = 1" })));
    assert.equal(await page.evaluate(() => window.wasTaken), undefined);
    assert.ok(page.complaints.every((complaint) => complaint.includes("Content Security Policy")), page.complaints.join());
    page.complaints = [];
    await close(page);
  },

  async "axe-core finds nothing serious in the gallery"({ browser, base }) {
    let pages = 0;
    for (const colorScheme of ["light", "dark"]) {
      for (const query of ["story=two-names", "story=gtube&view=text", "story=cli-av&view=source&language=ar", "story=enc-zip&view=headers"]) {
        const page = await open(browser, `${base}?organization=town-hall&${query}`, { colorScheme });
        assert.deepEqual(await axe(page), [], `${colorScheme} ${query}`);
        pages += 1;
        await close(page);
      }
    }
    return `${pages} pages, 0 serious or critical findings`;
  },

  async "axe-core finds nothing serious in any mail"({ browser, base }) {
    const stories = await (await fetch(`${base}api/stories?organization=town-hall`)).json();
    const context = await browser.newContext({ viewport: { width: 720, height: 900 } });
    const page = await context.newPage();
    await page.setContent("<html lang=en><title>Faint</title><h1 style='color:#ccc;background:#fff'>Faint</h1><img src='data:,'>");
    assert.deepEqual((await axe(page)).map((finding) => finding.split(":")[0]).sort(), ["color-contrast", "image-alt"]);
    const [found, templates] = [new Map(), new Set()];
    let mails = 0;
    for (const language of [...LANGUAGES, ...MORE_LANGUAGES]) {
      const seen = new Set();
      for (const { id } of stories.filter(({ id }) => !id.startsWith("dropped-"))) {
        const query = `organization=town-hall&story=${id}&language=${language}`;
        const told = await (await fetch(`${base}api/story?${query}`)).json();
        for (const { key, template } of told.mails) {
          if (MORE_LANGUAGES.includes(language) && seen.has(template)) continue;
          seen.add(template);
          const scheme = mails % 2 ? "dark" : "light";
          await page.setContent(await (await fetch(`${base}frame?${query}&mail=${key}&scheme=${scheme}`)).text());
          for (const finding of await axe(page)) found.set(finding, `${id} ${language} ${key} ${scheme}`);
          mails += 1;
          templates.add(template);
        }
        if (seen.size === 9 && MORE_LANGUAGES.includes(language)) break;
      }
    }
    await context.close();
    assert.deepEqual([...found], []);
    assert.equal(templates.size, 9, [...templates].join());
    const languages = LANGUAGES.length + MORE_LANGUAGES.length;
    return `${mails} mails of ${templates.size} templates in ${languages} languages, 0 serious or critical findings`;
  },

  async "axe-core finds nothing serious in any digest or follow-up"({ browser }) {
    const all = await readdir(mails, { recursive: true });
    const files = all.filter((name) => /-(digest|follow-up)\/[^/]+\.html$/.test(name));
    const templates = new Set(files.map((name) => name.split("/")[1]));
    assert.deepEqual([...templates].sort(), ["admin-digest", "admin-follow-up", "recipient-digest"]);
    for (const colorScheme of ["light", "dark"]) {
      const context = await browser.newContext({ colorScheme, viewport: { width: 720, height: 900 } });
      const page = await context.newPage();
      for (const name of files) {
        await page.setContent(await readFile(join(mails, name), "utf8"));
        assert.deepEqual(await axe(page), [], `${colorScheme} ${name}`);
      }
      await context.close();
    }
    return `${files.length} mails of ${templates.size} templates, light and dark, 0 serious or critical findings`;
  },

  async "the exported pages need no script and no server"({ browser, directory }) {
    const pages = join(directory, "..", "pages");
    const languages = ["ar", "en", "he"].flatMap((tag) => ["--language", tag]);
    const exporter = spawn(program, ["preview", "--export", pages, ...languages], { stdio: ["ignore", "ignore", "inherit"] });
    assert.equal(await new Promise((resolve) => exporter.on("close", resolve)), 0);
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`file://${pages}/index.html`);
    await page.screenshot({ path: join(screenshots, "export-index.png") });
    await page.getByRole("row", { name: "finds a worm recipient" }).getByRole("link", { name: "ar", exact: true }).click();
    await page.screenshot({ path: join(screenshots, "export-mail.png") });
    assert.equal(await page.frameLocator("iframe >> nth=0").locator("html").getAttribute("lang"), "ar");
    await page.getByRole("link", { name: "All mails" }).click();
    assert.match(await page.title(), /Mails of whyblocked/);
    await context.close();
    const plain = await browser.newContext();
    const checked = await plain.newPage();
    for (const name of ["index.html", "1/en/two-names-recipient-blocked.html", "1/he/two-names-admin-alert.html"]) {
      await checked.goto(`file://${pages}/${name}`);
      assert.deepEqual(await axe(checked), [], name);
    }
    await plain.close();
  },
};

const directory = join(await mkdtemp(join(tmpdir(), "whyblocked-preview-")), "site");
await cp(site, directory, { recursive: true });
await mkdir(screenshots, { recursive: true });
const { server, base } = await start(directory);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
let failures = 0;
for (const [name, check] of Object.entries(checks)) {
  const began = performance.now();
  try {
    const said = await check({ browser, base, directory });
    console.log(`ok    ${name} (${Math.round(performance.now() - began)} ms)${said ? `: ${said}` : ""}`);
  } catch (error) {
    failures += 1;
    console.log(`FAIL  ${name}\n${error.stack ?? error}`);
  }
}
await browser.close();
server.kill();
await rm(join(directory, ".."), { recursive: true });
console.log(`${Object.keys(checks).length - failures} of ${Object.keys(checks).length} checks are green; screenshots: ${screenshots}`);
process.exitCode = failures > 0 ? 1 : 0;
