// Small parts of the gallery's page. Texts go into it as texts, never as markup.

export function make(name, properties = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (key === "class") node.className = value;
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children);
  return node;
}

export function fill(select, options, value) {
  select.replaceChildren(...options.map(([option, text]) => make("option", { value: option }, text)));
  select.value = value;
}

export const badge = (severity) => make("span", { class: `badge ${severity}` }, severity);

export const count = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;

export function grouped(items) {
  const groups = new Map();
  for (const item of items) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  return groups;
}

export const next = (items, item, step) => items[(items.indexOf(item) + step + items.length) % items.length];
