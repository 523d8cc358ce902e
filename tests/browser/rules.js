// Rules of this house for one page, as the body of a function that WebDriver runs in it: gives a list of what is broken.
//
// arguments[0] is the language the page is to be in, arguments[1] whether it has the shell around it. What axe and the HTML
// checker judge is not judged here again.

const [language, hasShell] = arguments;
const broken = [];
const root = document.documentElement;
const name = (element) => element.outerHTML.slice(0, 120).replace(/\s+/g, " ");

// Nothing leads out, by whatever attribute.
const LEADING = ["href", "src", "srcset", "action", "formaction", "poster", "data", "ping", "cite", "background", "xlink:href",
  "hx-get", "hx-post", "data-hx-get", "data-hx-post"];
for (const element of document.querySelectorAll("*")) {
  for (const attribute of LEADING) {
    const value = element.getAttribute(attribute);
    if (value === null) continue;
    let target = null;
    try { target = new URL(value, document.baseURI); } catch { /* Then it leads nowhere, which is no better. */ }
    if (target === null || target.origin !== location.origin) broken.push(`${attribute} leads out of the window: ${name(element)}`);
  }
}
for (const entry of performance.getEntriesByType("resource")) {
  if (new URL(entry.name).origin !== location.origin) broken.push(`something was asked of ${entry.name}`);
}

// Script and style stand in files of ours only.
for (const element of document.querySelectorAll("style, script:not([src]), base, iframe, object, embed")) {
  broken.push(`no such element belongs here: ${name(element)}`);
}
for (const element of document.querySelectorAll("*")) {
  for (const attribute of element.attributes) {
    if (/^(on|hx-on|data-hx-on)/.test(attribute.name)) broken.push(`no script belongs in an attribute: ${name(element)}`);
  }
}

// The first button of a form is the one that the enter key presses in any of its fields.
for (const form of document.forms) {
  if (!form.querySelector("input:not([type=hidden]), select")) continue;
  const first = [...form.elements].find((element) => element.type === "submit");
  if (/^(back|stop|leave|up-|remove-)/.test(first?.value)) broken.push(`the enter key would press “${first.value}”: ${name(form)}`);
}

if (hasShell) {
  if (root.lang !== language) broken.push(`the page says it is in “${root.lang}”, not in “${language}”`);
  if (root.dir !== "ltr") broken.push("the page does not say in which direction it is written");
  const headings = document.querySelectorAll("h1").length;
  if (headings !== 1) broken.push(`${headings} elements h1`);
  if (document.title.trim() === "") broken.push("no title");
  const stops = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]")]
    .filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility());
  if (stops[0]?.getAttribute("href") !== "/leave") broken.push("the first stop of the tab key is not the way out");
  if (stops[1]?.getAttribute("href") !== "#main") broken.push("the second stop of the tab key does not skip to the content");
  for (const stop of stops) if (stop.tabIndex > 0) broken.push(`a tabindex above 0 changes the order: ${name(stop)}`);
  for (const words of ["/leave", "/emergency"]) {
    const way = [...document.querySelectorAll(`[href="${words}"]:not(.first-link), [action="${words}"] button`)]
      .find((element) => { const box = element.getBoundingClientRect(); return box.width > 0 && box.top < innerHeight && box.bottom > 0; });
    if (!way) broken.push(`${words} is not in view`);
  }
}
return broken;
