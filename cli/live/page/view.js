// The view of a run: messages of a player come in, pictures go out; what the user does goes back.
//
// `view(root, channel)` fills a document, or the shadow root of a cell of a notebook, and gives `take`, which takes a
// message. The channel has `send(message)`; `keys`, where keys are pressed; `title(text)`; and `paces`, whether the frames of
// the screen are the clock of the player.

import { paint, SHAPES } from "./scopes.js";

const HISTORY = 10000; // rows that scopes can show
const EVENTS = 2000; // events that are remembered of each run
const GROUPED = new Intl.NumberFormat("en");
const COMING = 2; // messages of steps that wait for a picture of their own
const SEEN = 4; // pictures between two messages that tell that they were seen
const LATE = 250; // milliseconds after which the player goes on without being asked
const APART = 12; // milliseconds between two times that it is asked, at least: screens may be faster than it needs to be

const MARKUP = `
<header>
  <h1 id="title">pzjax live</h1>
  <div role="toolbar" aria-label="Run" id="toolbar">
    <button id="play" aria-keyshortcuts="Space" title="Play or pause (Space)">Play</button>
    <button id="back" aria-keyshortcuts="ArrowLeft" title="One step back (←)">Back</button>
    <button id="step" aria-keyshortcuts="ArrowRight" title="One step (→)">Step</button>
    <button id="reset" aria-keyshortcuts="R" title="To the first state (R)">Reset</button>
    <label>speed
      <select id="speed">
        <option value="1">1 a second</option><option value="10" selected>10 a second</option>
        <option value="60">60 a second</option><option value="600">600 a second</option>
        <option value="6000">6,000 a second</option><option value="1000000">as fast as it goes</option>
      </select></label>
    <label>show
      <select id="window">
        <option value="100">100 steps</option><option value="500" selected>500 steps</option>
        <option value="2000">2,000 steps</option><option value="10000">10,000 steps</option>
      </select></label>
    <span class="at">step <output id="at">0</output><span id="time"></span></span>
  </div>
</header>
<main id="main">
  <section id="left" aria-label="Inputs and parameters">
    <h2>Inputs</h2>
    <div id="inputs"></div>
    <div class="row">
      <button id="download">Download inputs</button>
      <label class="file">Read inputs <input id="upload" type="file" accept=".csv,text/csv"></label>
    </div>
    <h2>Runs</h2>
    <div id="runs"></div>
    <button id="add" title="One more run beside the others: they begin anew, with the same inputs">Add a run</button>
    <h2>The same by a command</h2>
    <div id="commands"></div>
    <h2>Keys</h2>
    <p class="keys"><kbd>Space</kbd> play, <kbd>→</kbd> step, <kbd>←</kbd> back, <kbd>R</kbd> reset,
      <kbd>1</kbd>…<kbd>9</kbd> the switches from the top</p>
  </section>
  <section id="right" aria-label="Outputs">
    <p id="said" role="status" aria-live="polite"></p>
    <h2>Outputs</h2>
    <div id="outputs"></div>
    <details id="print" hidden><summary>What the program prints</summary><pre id="printed"></pre></details>
    <details id="edit" hidden>
      <summary>Program</summary>
      <div id="editor"><pre id="marks" aria-hidden="true"></pre>
        <textarea id="text" spellcheck="false" autocapitalize="off" autocomplete="off" wrap="off"
          aria-label="Text of the program" aria-describedby="faults"></textarea></div>
      <ul id="faults" aria-live="polite"></ul>
      <div class="row"><button id="run" title="Ctrl+Enter">Run this text</button>
        <button id="keep">Download the text</button>
        <span class="keys">The file on the disk stays as it is.</span></div>
    </details>
  </section>
</main>`;

const make = (tag, own = {}, ...inside) => {
  const made = Object.assign(document.createElement(tag), own);
  made.append(...inside);
  return made;
};
const short = (text) => text === undefined ? "" : /^-?\d+\.\d{5,}/.test(text) ? String(+(+text).toPrecision(6)) : text;

export function view(root, channel) {
  const $ = (id) => root.getElementById(id);
  const box = root.body || make("div");
  box.innerHTML = MARKUP;
  if (box !== root.body) root.append(box);
  box.classList.add("live");

  let node = null, state = null, dirty = false, seen = 0, gone = false;
  let known = false, clock = null, owed = 0; // whether the player knows that it will be asked; since when, for how many steps
  let steps = [], runs = [], panels = [];

  // --- to the player ---------------------------------------------------------------------------

  const send = channel.send;

  // What a hand moves, a slider for example, is sent once a picture: the last value counts.
  const waiting = new Map();
  function soon(key, message) {
    if (!waiting.size) requestAnimationFrame(() => { waiting.forEach(send); waiting.clear(); });
    waiting.set(key, message);
  }

  function say(text, bad = false) {
    $("said").textContent = text;
    $("said").classList.toggle("bad", bad);
  }

  const play = () => send({ do: state && state.playing ? "pause" : "play" });
  const step = (count = 1) => send({ do: "step", count });
  const back = (count = 1) => send({ do: "back", count });
  const reset = () => { say(""); $("printed").textContent = ""; send({ do: "reset" }); };

  function download(name, text) {
    const link = make("a", { download: name, href: URL.createObjectURL(new Blob([text])) });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  // --- from the player -------------------------------------------------------------------------

  const place = (at) => node.sampling === null ? at : (at - 1) * node.sampling; // where a step is drawn

  function showStep(at) {
    $("at").textContent = GROUPED.format(at);
    $("time").textContent = node.sampling === null || !at ? "" : `, time ${+place(at).toPrecision(6)}`;
    $("main").dataset.step = at;
  }

  const TOLD = {
    node(told) {
      // Where the outputs are the same, as of a program that was edited, what was drawn stays.
      const form = (one) => JSON.stringify([one.outputs, one.runs.length, one.sampling]);
      const same = node && form(node) === form(told);
      const first = !node, focus = root.activeElement && root.activeElement.id;
      node = told; known = false;
      if (channel.title) channel.title(`${told.node} · ${told.program}`);
      $("title").textContent = `${told.node} of ${told.program}`;
      $("title").title = told.signature;
      if (!same) {
        steps = [];
        runs = told.runs.map(() => ({ columns: [], texts: [], now: [], events: [] }));
        showPanels(told);
      }
      showInputs(told); showRuns(told);
      if (focus && $(focus)) $(focus).focus();
      if (told.text && first) { $("text").value = told.text; $("edit").hidden = false; marks([]); }
      if (gone) { gone = false; say(""); }
      dirty = true;
    },
    state(told) {
      if (!told.playing || !state || told.speed !== state.speed) clock = null;
      state = told;
      $("play").textContent = told.playing ? "Pause" : "Play";
      $("play").setAttribute("aria-pressed", told.playing);
      showStep(told.step);
      $("back").disabled = told.step <= told.oldest;
      const speeds = [...$("speed").options].map((one) => +one.value);
      if (speeds.includes(told.speed)) $("speed").value = told.speed;
      const none = ["none: the program or a parameter has changed on the way"];
      const words = told.commands.length ? told.commands : none;
      $("commands").replaceChildren(...words.map((textContent) => make("code", { textContent })));
      dirty = true;
    },
    rows(told) {
      const from = told.steps.length ? told.steps[0] : told.step + 1;
      let left = steps.length;
      while (left && steps[left - 1] >= from) left -= 1;
      steps.length = left;
      steps.push(...told.steps);
      const over = steps.length > HISTORY * 1.2 ? steps.length - HISTORY : 0;
      steps.splice(0, over);
      told.runs.forEach((own, number) => {
        const run = runs[number];
        own.columns.forEach((column, at) => { (run.columns[at] ||= []).length = left; run.columns[at].push(...column); });
        for (const column of run.columns) { column.length = steps.length + over; column.splice(0, over); }
        run.texts = own.texts; run.now = own.now;
        if (node.sampling === null) return;
        const until = place(from - 1) + 1e-9 * node.sampling;
        run.events = [...run.events.filter(([date]) => date <= until), ...own.events].slice(-EVENTS);
      });
      showStep(told.step);
      $("back").disabled = told.step === 0;
      dirty = true;
    },
    printed(told) {
      $("print").hidden = false;
      $("printed").textContent = ($("printed").textContent + told.text).slice(-20000);
      $("printed").scrollTop = 1e9;
    },
    failed(told) { say(told.text, true); },
    refused(told) { say(told.text, true); },
    done(told) { say(told.text); },
    table(told) { download("inputs.csv", told.text); },
    faults(told) { marks(told.faults); },
  };

  // Steps come as often as there are pictures, but not at even distances: each gets a picture, a few wait for theirs.
  const coming = [];
  function take(told) {
    if (told.tell !== "rows") {
      while (coming.length) TOLD.rows(coming.shift());
      TOLD[told.tell](told);
      return;
    }
    const playing = state && state.playing;
    seen += 1;
    if (seen >= SEEN || !playing) { send({ do: "seen", count: seen }); seen = 0; }
    coming.push(told);
    while (coming.length > (playing ? COMING : 0)) TOLD.rows(coming.shift());
  }

  // --- inputs, seeds and parameters ------------------------------------------------------------

  const keys = (text) => make("p", { className: "keys", textContent: text });

  function showInputs(told) {
    $("inputs").replaceChildren(...told.inputs.map((one, number) =>
      widget(one, told.values[number], `input-${number}`, (text) => soon(`input ${number}`, { do: "input", number, text }))));
    if (!told.inputs.length) $("inputs").append(keys("The node takes none."));
    $("download").disabled = $("upload").disabled = !told.inputs.length;
  }

  function showRuns(told) {
    const several = told.runs.length > 1;
    $("runs").replaceChildren(...told.runs.map((one, run) => {
      const seed = widget({ name: "seed", type: "seed" }, String(one.seed), `seed-${run}`, (text) => {
        const value = Number(text);
        if (text !== "" && Number.isInteger(value)) send({ do: "seed", run, seed: value });
      });
      const statics = one.statics.map((own) => widget(own, own.text, `static-${run}-${own.number}`,
        (text) => { say("compiling…"); send({ do: "static", run, number: own.number, text }); }, true));
      const made = make("fieldset", {}, make("legend", { textContent: `run ${run + 1}` }), seed, ...statics);
      if (several) {
        const remove = make("button", { textContent: `Remove run ${run + 1}` });
        remove.onclick = () => send({ do: "remove", run });
        made.append(remove);
      }
      return made;
    }));
    $("add").disabled = told.runs.length >= told.most;
  }

  // A label and what one enters; `enter` takes the text. A `late` one is entered when the hand lets go.
  function widget(one, text, id, enter, late = false) {
    const label = make("label", { textContent: one.name, htmlFor: id });
    const made = make("div", { className: "widget" }, label);
    if (one.type === "switch") {
      const field = make("input", { type: "checkbox", id, checked: text === "true" });
      field.setAttribute("role", "switch");
      field.onchange = () => enter(field.checked ? "true" : "false");
      made.append(field);
    } else if (one.type === "choice") {
      const field = make("select", { id }, ...one.names.map((name) => make("option", { textContent: name })));
      field.value = text;
      field.onchange = () => enter(field.value);
      made.append(field);
    } else if (one.type === "seed") {
      const field = make("input", { type: "number", id, value: text, min: 0, max: 2 ** 31 - 1, step: 1 });
      field.onchange = () => enter(field.value);
      made.append(field);
    } else if (one.type === "float" || one.type === "int") {
      made.append(...numberFields(one, text, id, enter, late));
    } else {
      const field = make("input", { type: "text", id, value: text, placeholder: one.may_be_absent ? "absent" : "" });
      field.onchange = () => enter(field.value);
      made.append(field);
    }
    return made;
  }

  function numberFields(one, text, id, enter, late) {
    const whole = one.type === "int";
    const start = Number(text) || 0;
    const reach = Math.max(late ? Math.abs(start) || 1 : 10, Math.abs(start));
    const field = make("input", { type: "number", id, value: text, step: whole ? 1 : "any" });
    const slider = make("input", {
      type: "range", id: `${id}-slider`, min: start - reach, max: start + reach, step: whole ? 1 : "any", value: start });
    slider.setAttribute("aria-label", `${one.name}, slider`);
    const least = make("input", { type: "number", step: "any", value: slider.min });
    const most = make("input", { type: "number", step: "any", value: slider.max });
    least.setAttribute("aria-label", `${one.name}, least value of the slider`);
    most.setAttribute("aria-label", `${one.name}, greatest value of the slider`);
    least.onchange = () => { slider.min = least.value; };
    most.onchange = () => { slider.max = most.value; };
    field.onchange = () => {
      if (field.value === "") return;
      if (+field.value > +slider.max) slider.max = most.value = field.value;
      if (+field.value < +slider.min) slider.min = least.value = field.value;
      slider.value = field.value;
      enter(field.value);
    };
    const text_of = () => whole ? slider.value : String(+Number(slider.value).toPrecision(6));
    slider.oninput = () => { field.value = text_of(); if (!late) enter(field.value); };
    if (late) slider.onchange = () => enter(field.value);
    return [field, slider, make("div", { className: "bounds" }, least, most)];
  }

  // --- outputs ---------------------------------------------------------------------------------

  const EVENTS_PANEL = { name: "events", kind: "events", columns: {} };

  // What is far from what is seen has no pictures.
  const looking = new IntersectionObserver((changes) => {
    for (const change of changes)
      for (const one of panels) if (one.box === change.target) one.near = change.isIntersecting;
    dirty = true;
  }, { rootMargin: "200px" });

  function showPanels(told) {
    const outputs = told.sampling === null ? told.outputs : [...told.outputs, EVENTS_PANEL];
    panels = outputs.map((one) => {
      const panel = { ...one, axes: [0, 1] };
      const title = make("h3", { textContent: one.name });
      if (one.kind === "cloud" && one.parts.length > 2) title.append(...axes(panel));
      panel.cells = told.runs.map((_, run) => cell(one, told.runs.length > 1 ? `run ${run + 1}` : ""));
      const cells = make("div", { className: "cells" }, ...panel.cells.map((own) => own.box));
      panel.box = make("div", { className: "panel" }, title, cells);
      if (one.kind === "posterior" || told.runs.length > 2) panel.box.classList.add("wide");
      panel.near = true;
      return panel;
    });
    looking.disconnect();
    for (const one of panels) looking.observe(one.box);
    $("outputs").replaceChildren(...panels.map((one) => one.box));
    if (!panels.length) $("outputs").append(keys("The node gives none."));
  }

  // What is shown of a panel for one run.
  function cell(one, name) {
    const output = make("output"), lamp = make("span", { className: "lamp" }), more = make("p", { className: "more" });
    const head = make("p", { className: "head" }, ...(one.kind === "lamp" ? [lamp] : []), name, output);
    const made = make("div", {}, head), canvas = make("canvas");
    canvas.setAttribute("role", "img");
    if (one.kind !== "text") made.append(canvas);
    if (one.kind === "posterior") made.append(more);
    return { box: made, output, lamp, canvas, more };
  }

  // Which parts of a value the axes of a cloud are.
  function axes(panel) {
    return [0, 1].map((axis) => {
      const choice = make("select", {}, ...panel.parts.map((name) => make("option", { textContent: name })));
      choice.selectedIndex = axis;
      choice.setAttribute("aria-label", `${axis ? "vertical" : "horizontal"} axis of ${panel.name}`);
      choice.onchange = () => { panel.axes[axis] = choice.selectedIndex; dirty = true; };
      return choice;
    });
  }

  // Asks for the steps of the next frame, before this one is drawn.
  function ask(now) {
    const playing = state && state.playing;
    if (!channel.paces || !node || (known && !playing)) return;
    let count = 0;
    if (playing && (clock === null || now - clock >= APART)) {
      if (clock === null) owed = 1;
      else owed = now - clock > LATE ? 0 : owed + state.speed * (now - clock) / 1000;
      clock = now;
      count = Math.max(0, Math.round(owed)); // frames are not at quite even distances
      owed -= count;
    }
    if (known && !count) return;
    send({ do: "next", count, seen });
    known = true; seen = 0;
  }

  function draw(now) {
    if (!box.isConnected) return; // a cell of a notebook that was deleted
    requestAnimationFrame(draw);
    ask(now);
    if (coming.length) TOLD.rows(coming.shift());
    if (!dirty || !node) return;
    dirty = false;
    const style = getComputedStyle(box);
    const colour = (name) => style.getPropertyValue(`--${name}`).trim();
    const last = steps.length ? steps[steps.length - 1] : 0;
    const first = Math.max(0, last - +$("window").value);
    let begin = steps.length;
    while (begin > 0 && steps[begin - 1] > first) begin -= 1;
    begin = Math.max(0, begin - 1);
    const seenNow = { colour, steps, begin, place, first, end: first + +$("window").value, ratio: devicePixelRatio || 1 };
    // Pictures first: they ask for widths, and each text that changes before that is laid out for it.
    for (const one of panels) if (one.kind !== "text" && one.near) paint(one, runs, seenNow);
    for (const one of panels) one.cells.forEach((own, number) => tell(one, own, runs[number], last));
  }

  function tell(one, own, run, last) {
    const text = one.kind === "events" ? run.events.slice(-1).map(([date, what]) => `${+date.toPrecision(6)}: ${what}`).join("")
      : one.kind === "cloud" ? "" : short(run.texts[one.columns.value ?? one.columns.mean]);
    own.output.textContent = text;
    if (one.kind === "lamp") own.lamp.classList.toggle("on", run.texts[one.columns.value] === "true");
    if (one.kind === "posterior") {
      own.more.textContent = [["deviation", "std"], ["effective sample size", "ess"], ["log evidence", "logz"]]
        .filter(([, label]) => label in one.columns)
        .map(([name, label]) => `${name} ${short(run.texts[one.columns[label]])}`).join(" · ");
    }
    const said = one.kind === "cloud" ? SHAPES.cloud.words(one, run) : text || "nothing yet";
    own.canvas.setAttribute("aria-label", `${one.name}: ${said}, at step ${last}`);
  }

  // --- the program -----------------------------------------------------------------------------

  let checking = 0;
  $("text").oninput = () => {
    marks([]);
    clearTimeout(checking);
    checking = setTimeout(() => send({ do: "check", text: $("text").value }), 200);
  };
  $("text").onscroll = () => { $("marks").scrollTop = $("text").scrollTop; $("marks").scrollLeft = $("text").scrollLeft; };

  // Under the text lies the same text, which can't be seen, with lines under what is wrong and words behind it.
  function marks(faults) {
    const rows = $("text").value.split("\n");
    $("marks").replaceChildren(...rows.flatMap((row, at) => {
      const own = faults.filter((fault) => fault.line === at + 1);
      return own.length
        ? [make("b", { textContent: row || " " }), make("i", { textContent: own.map((one) => one.message).join("; ") }), "\n"]
        : [row + "\n"];
    }));
    $("faults").replaceChildren(...faults.map((fault) => {
      const go = make("button", { textContent: `line ${fault.line}: ${fault.message}${fault.hint ? ` (${fault.hint})` : ""}` });
      go.onclick = () => {
        const start = rows.slice(0, fault.line - 1).join("\n").length + (fault.line > 1 ? 1 : 0) + fault.column;
        $("text").focus(); $("text").setSelectionRange(start, start);
      };
      return make("li", {}, go);
    }));
  }

  const run = () => { clearTimeout(checking); say("compiling…"); send({ do: "program", text: $("text").value }); };
  $("run").onclick = run;
  $("keep").onclick = () => download(node.program, $("text").value);
  $("text").onkeydown = (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run(); };

  // --- the toolbar and keys --------------------------------------------------------------------

  $("play").onclick = play;
  $("step").onclick = () => step();
  $("back").onclick = () => back();
  $("reset").onclick = reset;
  $("speed").onchange = () => send({ do: "speed", speed: +$("speed").value });
  $("add").onclick = () => send({ do: "add" });
  $("window").onchange = () => { dirty = true; };
  $("download").onclick = () => send({ do: "table" });
  $("upload").onchange = async () => {
    const [file] = $("upload").files;
    if (file && file.size > 4e6) say("the file is too large: 4 MB at most", true);
    else if (file) send({ do: "inputs", text: await file.text() });
    $("upload").value = "";
  };
  addEventListener("resize", () => { dirty = true; });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { dirty = true; });

  channel.keys.addEventListener("keydown", (event) => {
    const at = event.composedPath()[0];
    const typing = at.matches && at.matches("textarea, select, summary, input:not([type=checkbox])");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const does = { ArrowRight: () => step(), ArrowLeft: () => back(), r: reset, R: reset };
    if (event.key === " " && !at.matches("button, input")) does[" "] = play;
    const switches = root.querySelectorAll("#inputs input[type=checkbox]");
    if (/^[1-9]$/.test(event.key) && switches[event.key - 1]) does[event.key] = () => switches[event.key - 1].click();
    if (does[event.key]) { event.preventDefault(); event.stopPropagation(); does[event.key](); }
  });

  requestAnimationFrame(draw);
  return {
    take,
    gone: (text) => { gone = true; say(text, true); },
  };
}
