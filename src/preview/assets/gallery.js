// The gallery's page: what is chosen is in its address, what is shown comes from the program.

import { badge, count, fill, grouped, make, next } from "./parts.js";

const WIDTHS = ["320", "720", "full"];
const VIEWS = ["html", "text", "source", "headers"];
const READERS = { recipient: "Recipient", sender: "Inside sender", admin: "Admins" };

const at = (id) => document.getElementById(id);
const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;

let state = { organizations: [], problems: [] };
let stories = [];
let told = null;
let asked = 0;
/** The choice that was followed last. */
let followed = {};

/* What is chosen. */

function chosen() {
  const query = new URLSearchParams(location.search);
  const known = state.organizations.map(({ id }) => id);
  const get = (name, otherwise, allowed) => {
    const value = query.get(name) ?? otherwise;
    return !allowed || allowed.includes(value) ? value : otherwise;
  };
  return {
    organization: get("organization", known[0] ?? "", known),
    language: get("language", ""),
    severity: get("severity", "", ["", "critical", "high", "medium", "low", "info"]),
    story: get("story", "two-names"),
    mail: get("mail", ""),
    view: get("view", "html", VIEWS),
    width: get("width", "720", WIDTHS),
    scheme: get("scheme", prefersDark ? "dark" : "light", ["light", "dark"]),
  };
}

function address(changes) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...chosen(), ...changes })) {
    if (value) query.set(name, value);
  }
  return `?${query}`;
}

async function choose(changes) {
  history.pushState(null, "", address(changes));
  await follow();
}

/** Shows what the address says, after it has changed. */
async function follow() {
  const before = followed;
  const now = chosen();
  followed = now;
  if (now.organization !== before.organization) await loadStories();
  const other = ["organization", "language", "story"].some((name) => now[name] !== before[name]);
  if (other) await loadStory();
  else show();
  showStories();
}

/* What the program says. */

async function ask(path, options) {
  const answer = await fetch(path, options);
  const said = await answer.json().catch(() => ({ message: `the program answers ${answer.status}` }));
  if (!answer.ok) throw new Error([said.message, said.hint].filter(Boolean).join(" — "));
  return said;
}

function query(names, more = {}) {
  const now = chosen();
  return new URLSearchParams({ ...Object.fromEntries(names.map((name) => [name, now[name]])), ...more });
}

async function load() {
  state = await ask("api/state");
  at("place").textContent = state.directory ?? "built-in example organization";
  fill(at("organization"), state.organizations.map(({ id, name }) => [id, name]), chosen().organization);
  showProblems();
  followed = chosen();
  await loadStories();
  await loadStory();
}

async function loadStories() {
  const organization = state.organizations.find(({ id }) => id === chosen().organization);
  const languages = (organization?.languages ?? []).map(({ tag, name }) => [tag, `${name} (${tag})`]);
  fill(at("language"), [["", "Reader’s own"], ...languages], chosen().language);
  stories = await ask(`api/stories?${query(["organization"])}`);
  showStories();
}

async function loadStory() {
  const turn = ++asked;
  try {
    const story = await ask(`api/story?${query(["organization", "language", "story"])}`);
    if (turn !== asked) return;
    told = story;
  } catch (error) {
    if (turn !== asked) return;
    told = null;
    at("title").textContent = error.message;
  }
  show();
}

/* Building the page. */

function fillList(id, nodes) {
  at(id).replaceChildren(...nodes);
  const section = at(`${id}-section`);
  if (section) section.hidden = nodes.length === 0;
}

function showProblems() {
  const { problems, is_stale } = state;
  const shown = is_stale ? "what is shown is the last good state" : "where a text or a template is broken, ours is shown";
  const errors = problems.filter(({ level }) => level === "error").length;
  at("problems").hidden = problems.length === 0;
  at("problems-title").textContent = errors > 0
    ? `${count(errors, "error")} in the configuration; ${shown}`
    : `${count(problems.length, "warning")} about the configuration`;
  at("problems-list").replaceChildren(...problems.map(({ place, message, hint }) =>
    make("li", {}, make("code", {}, place), ` ${message}`, ...(hint ? [make("span", {}, hint)] : []))));
}

function showStories() {
  const now = chosen();
  at("organization").value = now.organization;
  at("language").value = now.language;
  at("severity").value = now.severity;
  const wanted = stories.filter(({ severity, id }) => !now.severity || severity === now.severity || id === now.story);
  const groups = grouped(wanted);
  const hadFocus = at("stories").contains(document.activeElement);
  const nodes = [...groups].flatMap(([group, members]) => [
    make("h2", {}, group),
    make("ul", {}, ...members.map((story) => make("li", {}, storyLink(story, now.story)))),
  ]);
  at("stories").replaceChildren(...(nodes.length ? nodes : [make("p", { class: "none" }, "No story has this severity.")]));
  const links = storyLinks();
  const current = links.find((link) => link.dataset.story === now.story) ?? links[0];
  if (!current) return;
  current.tabIndex = 0;
  reveal(current);
  if (hadFocus) current.focus({ preventScroll: true });
}

/** Scrolls the list, and nothing else, until a link is seen. */
function reveal(link) {
  const list = at("stories").getBoundingClientRect();
  const place = link.getBoundingClientRect();
  if (place.top < list.top) at("stories").scrollTop += place.top - list.top - 40;
  if (place.bottom > list.bottom) at("stories").scrollTop += place.bottom - list.bottom + 40;
}

function storyLink({ id, title, severity }, current) {
  const properties = { href: address({ story: id }), "data-story": id, tabindex: "-1" };
  if (id === current) properties["aria-current"] = "true";
  const mark = severity === "none" ? [] : [badge(severity)];
  return make("a", properties, make("span", {}, title), ...mark);
}

const storyLinks = () => [...at("stories").querySelectorAll("a")];

/** The mail that is chosen, or the one for the same kind of reader, or the first. */
function mailOf(now) {
  const mails = told?.mails ?? [];
  const audience = now.mail.startsWith("admin") ? "admin" : now.mail ? "recipient" : "";
  return mails.find(({ key }) => key === now.mail)
    ?? mails.find((mail) => mail.audience === audience)
    ?? mails[0];
}

function show() {
  const now = chosen();
  if (told) {
    at("title").textContent = told.title;
    document.title = `${told.title} · whyblocked preview`;
  }
  const mail = mailOf(now);
  showReaders(mail);
  showQuiet();
  at("panes").hidden = !mail;
  if (!mail) return;
  showInbox(mail);
  showPanel(mail, now);
  showWhy(mail);
}

function showReaders(current) {
  at("readers").replaceChildren(...(told?.mails ?? []).map((mail) => make("a", {
    href: address({ mail: mail.key }),
    "data-mail": mail.key,
    title: mail.to.join(", "),
    "aria-current": mail === current ? "true" : undefined,
  }, READERS[mail.audience], mail.audience === "recipient" ? ` ${mail.to[0]}` : "")));
}

function showQuiet() {
  const quiets = told?.quiets ?? [];
  const elsewhere = told?.elsewhere ?? [];
  const lines = quiets.map(({ address, reason }) => [address, reason].filter(Boolean).join(": "));
  if (elsewhere.length > 0) lines.push(`mails of other organizations: ${elsewhere.join(", ")}`);
  at("quiet").hidden = lines.length === 0;
  at("quiet-list").replaceChildren(...lines.map((line) => make("li", {}, line)));
}

function showInbox(mail) {
  const [name, sender] = mail.from;
  at("avatar").textContent = name.split(/\s+/).slice(0, 2).map((word) => [...word][0] ?? "").join("").toUpperCase();
  at("from").textContent = name;
  at("to").textContent = `<${sender}> to ${mail.to.join(", ")}`;
  at("subject").textContent = mail.subject;
  at("subject").lang = mail.language.tag;
  const facts = [mail.happening, mail.when && `told: ${mail.when}`, `${mail.language.name} (${mail.language.tag})`];
  at("facts").replaceChildren(badge(mail.severity), ...facts.filter(Boolean).map((fact) => make("span", {}, fact)));
}

function showPanel(mail, now) {
  for (const tab of at("tabs").children) {
    const selected = tab.dataset.view === now.view;
    tab.setAttribute("aria-selected", selected);
    tab.tabIndex = selected ? 0 : -1;
  }
  const panel = at("panel");
  panel.setAttribute("aria-labelledby", `tab-${now.view}`);
  at("tools").hidden = now.view !== "html";
  for (const input of at("tools").querySelectorAll("input")) input.checked = now[input.name] === input.value;
  // A frame, or a text that scrolls, takes the focus itself.
  panel.tabIndex = now.view === "headers" ? 0 : -1;
  const { tag, direction } = mail.language;
  const views = {
    html: () => frame(mail, now),
    text: () => make("pre", { lang: tag, dir: direction, tabindex: "0", role: "region", "aria-label": "Text of the mail" }, mail.text),
    source: () => make("pre", { tabindex: "0", role: "region", "aria-label": "Source of the mail" }, mail.source),
    headers: () => make("table", {}, make("tbody", {}, ...mail.headers.map(([name, value]) =>
      make("tr", {}, make("th", { scope: "row" }, name), make("td", {}, value))))),
  };
  panel.replaceChildren(views[now.view]());
}

function frame(mail, now) {
  const source = query(["organization", "language", "story", "scheme"], { mail: mail.key, generation: state.generation });
  return make("div", { class: "stage" }, make("iframe", {
    class: `w${now.width}`,
    sandbox: "",
    title: `The mail as HTML: ${mail.subject}`,
    src: `frame?${source}`,
  }));
}

function showWhy(mail) {
  const findings = mail.findings.map(({ rule, found, hint }) =>
    make("li", {}, make("span", { class: "rule" }, rule), ` ${found}`, make("small", {}, hint)));
  const none = mail.audience === "admin" ? "No words are missing. The rules for plain words hold for recipients." : "Every rule for plain words holds.";
  at("findings").replaceChildren(findings.length ? make("ul", {}, ...findings) : make("p", { class: "fine" }, none));
  fillList("language-grounds", mail.language_grounds.map((line) => make("li", {}, line)));
  fillList("judgement", mail.judgement.flatMap(({ question, answer, because }) => [
    make("dt", {}, question, question === "Severity" ? badge(answer) : make("span", {}, answer)),
    ...because.map((line) => make("dd", {}, line)),
  ]));
  fillList("reasons", mail.reasons.map(({ id, category, strength, scanner, said, file }) => make("li", {},
    make("strong", {}, id),
    make("small", {}, [category, strength].filter(Boolean).join(", ")),
    ...[scanner && `by ${scanner}`, said && `“${said}”`, file && `in ${file}`].filter(Boolean).map((line) => make("small", {}, line)))));
  fillList("signs", mail.signs.map((sign) => make("li", {}, sign.says, make("small", {}, `speaks for ${sign.speaks_for}`))));
}

function say(text) {
  at("status").textContent = text;
}

/* What a person does. */

for (const id of ["organization", "language", "severity"]) {
  at(id).addEventListener("change", (event) => choose({ [id]: event.target.value }));
}
at("tools").addEventListener("change", (event) => choose({ [event.target.name]: event.target.value }));
at("tabs").addEventListener("click", (event) => {
  if (event.target.dataset.view) choose({ view: event.target.dataset.view });
});
at("tabs").addEventListener("keydown", (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const view = next(VIEWS, chosen().view, step);
  choose({ view });
  at(`tab-${view}`).focus();
});

for (const [id, name] of [["stories", "story"], ["readers", "mail"]]) {
  at(id).addEventListener("click", (event) => {
    const link = event.target.closest("a");
    // With a modifier it is the browser's: a new tab or window.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    choose({ [name]: link.dataset[name] });
  });
}

async function step(by) {
  const ids = storyLinks().map((link) => link.dataset.story);
  if (ids.length > 0) await choose({ story: next(ids, chosen().story, by) });
}

const SHORTCUTS = {
  j: () => step(1),
  k: () => step(-1),
  r: () => {
    const keys = (told?.mails ?? []).map(({ key }) => key);
    if (keys.length > 0) choose({ mail: next(keys, mailOf(chosen()).key, 1) });
  },
  d: () => choose({ scheme: next(["light", "dark"], chosen().scheme, 1) }),
  w: () => choose({ width: next(WIDTHS, chosen().width, 1) }),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input:not([type=radio]), select, textarea")) return;
  const inList = at("stories").contains(event.target);
  const arrow = inList && { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (arrow) {
    event.preventDefault();
    step(arrow);
  } else if (at("shortcuts").checked && Object.hasOwn(SHORTCUTS, event.key)) {
    event.preventDefault();
    SHORTCUTS[event.key]();
  }
});

/* Events that are dropped on the page. */

async function bring(files) {
  for (const file of files) {
    try {
      const { id } = await ask("event", { method: "POST", body: file });
      await loadStories();
      await choose({ story: id, severity: "" });
      say(`${file.name} is shown`);
    } catch (error) {
      say(`${file.name}: ${error.message}`);
    }
  }
}

at("file").addEventListener("change", async (event) => {
  await bring([...event.target.files]);
  event.target.value = "";
});
addEventListener("dragover", (event) => {
  event.preventDefault();
  document.body.classList.add("dragging");
});
addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) document.body.classList.remove("dragging");
});
addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("dragging");
  bring([...event.dataTransfer.files]);
});

/* What changes elsewhere. */

async function reload() {
  await load();
  const errors = state.problems.filter(({ level }) => level === "error").length;
  const time = new Date().toLocaleTimeString("en-GB");
  const faults = errors > 0 ? `, ${count(errors, "error")}` : "";
  say(state.is_stale ? `${time}: not reloaded${faults}` : `Reloaded at ${time}${faults}`);
}

let changes;
let isLost = false;

/** Listens while the page is seen: a browser has few connections, and there may be many pages. */
function listen() {
  changes?.close();
  if (document.hidden) return;
  changes = new EventSource("changes");
  changes.addEventListener("change", ({ data }) => {
    if (isLost || Number(data) !== state.generation) reload();
    isLost = false;
  });
  changes.addEventListener("error", () => {
    isLost = true;
    say("The preview does not answer; is it still running?");
  });
}

document.addEventListener("visibilitychange", listen);
addEventListener("popstate", follow);

load().then(listen, (error) => say(error.message));
