// Leaving: the page goes blank at once, then the program is told.
//
// The button and the hidden first link are plain, and work without this script. With it, nothing is left to see while
// the program closes, and Shift pressed three times within five seconds does the same. Shift used to type a capital
// letter or a shortcut does not count. Nothing is kept.

const FIVE_SECONDS = 5000;
const keys = document.getElementById("leave-keys");
const spoken = keys.querySelector("[role=status]");
const dots = keys.querySelector(".leave-dots");
let presses = 0;
let timer = 0;
let isAlone = false;

function leave() {
  document.title = "";
  document.documentElement.replaceChildren();
  fetch("/leave", { method: "POST" }).finally(() => location.replace("/blank"));
}

function show(count, words) {
  presses = count;
  dots.hidden = count === 0;
  dots.dataset.presses = count;
  spoken.textContent = words;
}

function press() {
  if (presses === 0) {
    timer = setTimeout(() => show(0, keys.dataset.late), FIVE_SECONDS);
    show(1, keys.dataset.two);
  } else if (presses === 1) {
    show(2, keys.dataset.one);
  } else {
    clearTimeout(timer);
    leave();
  }
}

document.addEventListener("keydown", (event) => {
  isAlone = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey;
});

document.addEventListener("keyup", (event) => {
  if (event.key === "Shift" && isAlone) press();
});

document.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.closest("[data-leave]")) {
    event.preventDefault();
    leave();
  }
});
