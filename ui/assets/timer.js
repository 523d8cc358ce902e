// Shows how a timer goes on between two answers. It decides nothing: the clock that counts is behind the page.
"use strict";
(() => {
  const timer = document.querySelector("[data-timer]");
  if (!timer) return;
  const of = (name) => timer.querySelector(`[data-${name}]`);
  const beats = [...timer.querySelectorAll("[data-seconds]")];
  const round = beats.reduce((sum, beat) => sum + Number(beat.dataset.seconds), 0);
  const [elapsed, total] = [Number(timer.dataset.elapsed), Number(timer.dataset.total)];
  const every = Number(timer.dataset.every || 0);
  const began = Date.now();
  const say = (place, text) => { if (place && place.textContent !== text) place.textContent = text; };

  const show = () => {
    const now = Math.min(total, elapsed + Math.max(0, Date.now() - began) / 1000);
    const left = total - now;
    let within = round ? now % round : 0;
    let beat = 0;
    while (beat < beats.length - 1 && within >= Number(beats[beat].dataset.seconds)) within -= Number(beats[beat++].dataset.seconds);
    beats.forEach((one, at) => left > 0 && at === beat ? one.setAttribute("aria-current", "step") : one.removeAttribute("aria-current"));
    say(of("cue"), left > 0 ? beats[beat].dataset.cue : timer.dataset.over);
    say(of("left"), left >= 60 ? timer.dataset.minutes.replace("77", Math.ceil(left / 60)) : left > 0 ? timer.dataset.last : "");
    of("bar").value = now;
    timer.dataset.beat = beat;
    if (every && Math.floor(now / every) > Math.floor(elapsed / every)) timer.dataset.due = "true";
    if (left > 0) return;
    timer.dataset.timer = "over";
    clearInterval(clock);
  };

  const clock = timer.dataset.timer === "running" ? setInterval(show, 250) : 0;
  if (clock) document.addEventListener("visibilitychange", show);
})();
