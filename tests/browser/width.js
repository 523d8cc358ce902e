// Finds what is too wide or cut off, as the body of a function that WebDriver runs in the page.
//
// Words that are hidden from the eye on purpose (clipped to nothing) are no concern of it.

const broken = [];
const root = document.documentElement;
const name = (element) => element.outerHTML.slice(0, 100).replace(/\s+/g, " ");

if (root.scrollWidth > root.clientWidth) {
  const wide = [...document.body.querySelectorAll("*")].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.right > root.clientWidth + 0.5;
  });
  // The innermost ones are to blame.
  const blamed = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other))).slice(0, 4);
  broken.push(`scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}; ${blamed.map(name).join(" | ")}`);
}
for (const element of document.body.querySelectorAll("*")) {
  const style = getComputedStyle(element);
  if (style.overflowX === "visible" || style.clipPath !== "none" || style.clip !== "auto" || element.matches("input, select, textarea")) continue;
  if (element.scrollWidth > element.clientWidth + 1) broken.push(`cut off at the side: ${name(element)}`);
}
return broken;
