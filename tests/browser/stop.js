// Looks at where the tab key has stopped, as the body of a function that WebDriver runs in the page.
//
// Called with true it only remembers how everything looks without focus. Called without, it gives null at the end of the
// page, and else what has the focus, whether that shows, and what lies over it.

const [isBefore] = arguments;
const looks = (element) => {
  const style = getComputedStyle(element);
  const outline = style.outlineStyle === "none" ? "none" : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`;
  // A link on a map has no box of its own: its shape shows the focus.
  const shape = element.ownerSVGElement ? element.querySelector("path") : null;
  const drawn = shape ? `; ${getComputedStyle(shape).fill} ${getComputedStyle(shape).stroke}` : "";
  return `${outline}; ${style.boxShadow}${drawn}`;
};
if (isBefore) {
  window.plainLooks = new Map([...document.querySelectorAll("*")].map((element) => [element, looks(element)]));
  return null;
}
const stop = document.activeElement;
if (stop === null || stop === document.body || stop === document.documentElement) return null;
// A field that cannot be seen itself is shown by what stands beside it.
const shown = getComputedStyle(stop).opacity === "0" ? stop.nextElementSibling ?? stop : stop;
const box = stop.getClientRects()[0] ?? stop.getBoundingClientRect();
const at = (across, down) => document.elementFromPoint(box.left + box.width * across, box.top + box.height * down);
const owns = (top) => top !== null && (top === stop || stop.contains(top) || top.contains(stop)
  || [...(stop.labels ?? [])].some((label) => label.contains(top)));
// A shape need not have its own middle: a tenth of it has to be in sight somewhere. What only widens the target of a pointer
// paints nothing and hides nothing, and a link to the same page hides no other.
const paints = (element) => {
  const style = getComputedStyle(element);
  return !element.ownerSVGElement || style.fill !== "none" || !["none", "rgba(0, 0, 0, 0)"].includes(style.stroke);
};
const leadsAlike = (top) => top.closest("a")?.href?.baseVal === stop.href.baseVal;
const sees = (across, down) => {
  const there = document.elementsFromPoint(box.left + box.width * across, box.top + box.height * down).find(paints);
  return there !== undefined && (stop.contains(there) || leadsAlike(there));
};
const tenths = [...Array(9).keys()].map((tenth) => (tenth + 1) / 10);
const top = at(0.5, 0.5);
const isOwn = stop.ownerSVGElement ? tenths.some((x) => tenths.some((y) => sees(x, y))) : owns(top);
return {
  what: `${stop.tagName.toLowerCase()} “${(stop.innerText || stop.getAttribute("aria-label") || stop.id).trim().slice(0, 40)}”`,
  path: stop.href ? new URL(stop.href.baseVal ?? stop.href, document.baseURI).pathname : "",
  id: stop.id,
  name: stop.name ?? "",
  value: stop.value ?? "",
  isSeen: looks(shown) !== window.plainLooks.get(shown),
  over: isOwn ? null : (top === null ? "the edge of the window" : top.outerHTML.slice(0, 80)),
};
