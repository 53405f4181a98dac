// Lets a page wait for something that happens elsewhere, without asking again and again. When it has happened, or there
// is nothing more to wait for, the event "torii-woken" is fired on the waiting element and, unless somebody prevents
// it, the form #torii-continue is sent. It says nothing itself: the page's own button does the same without it.
const HIDDEN_MS = 120000;
const SILENT_MS = 75000;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30000;

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function shown() {
  return new Promise((resolve) => {
    const look = () => {
      if (document.visibilityState === "visible") {
        document.removeEventListener("visibilitychange", look);
        resolve();
      }
    };
    document.addEventListener("visibilitychange", look);
    look();
  });
}

// Aborts a connection that is silent for longer than heartbeats are apart, and that of a page nobody looks at for long.
function watch(stop) {
  let hidden;
  let silent;
  const look = () => {
    clearTimeout(hidden);
    if (document.visibilityState !== "visible") {
      hidden = setTimeout(() => stop.abort(), HIDDEN_MS);
    }
  };
  const heard = () => {
    clearTimeout(silent);
    silent = setTimeout(() => stop.abort(), SILENT_MS);
  };
  const end = () => {
    clearTimeout(hidden);
    clearTimeout(silent);
    document.removeEventListener("visibilitychange", look);
  };
  document.addEventListener("visibilitychange", look);
  look();
  heard();
  return { heard, end };
}

// The name of the event that ended the stream, or nothing when it broke off.
async function listen(element) {
  const stop = new AbortController();
  const guard = watch(stop);
  try {
    const answer = await fetch(element.dataset.toriiWait, {
      headers: { Accept: "text/event-stream", "Torii-Waiting": element.dataset.toriiHandle },
      cache: "no-store",
      signal: stop.signal,
    });
    if (answer.status === 404) {
      return "over";
    }
    if (!answer.ok) {
      return "";
    }
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (;;) {
      const { done, value } = await reader.read();
      const event = /^event: ?(woken|over|replaced)$/m.exec(text);
      if (event && (done || /\n\r?\n/.test(text.slice(event.index)))) {
        stop.abort();
        return event[1];
      }
      if (done) {
        return "";
      }
      guard.heard();
      text = (text + value).slice(-200);
    }
  } catch {
    return "";
  } finally {
    guard.end();
  }
}

async function wait(element) {
  let longest = FIRST_PAUSE_MS;
  for (;;) {
    await shown();
    const began = performance.now();
    const event = await listen(element);
    if (event === "replaced") {
      return;
    }
    if (event) {
      const woken = new CustomEvent("torii-woken", { cancelable: true, detail: event });
      if (element.dispatchEvent(woken)) {
        document.getElementById("torii-continue")?.requestSubmit();
      }
      return;
    }
    longest = performance.now() - began > LONGEST_PAUSE_MS ? FIRST_PAUSE_MS : Math.min(longest * 2, LONGEST_PAUSE_MS);
    // Pages whose server went away come back one by one.
    await pause(longest * (0.5 + Math.random() / 2));
  }
}

const waiting = document.querySelector("[data-torii-wait][data-torii-handle]");
if (waiting && waiting.dataset.toriiWait) {
  wait(waiting);
}
