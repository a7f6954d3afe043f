"use strict";
// The page of `pzjax live`: messages of the server come in, pictures go out; what the user does goes back.

const HISTORY = 10000; // rows that scopes can show
const $ = (id) => document.getElementById(id);
const make = (tag, own = {}, ...inside) => {
  const made = Object.assign(document.createElement(tag), own);
  made.append(...inside);
  return made;
};

let socket, node = null, state = null, dirty = false;
let steps = [], columns = [], texts = [];
let panels = [];

// --- to the server ---------------------------------------------------------------------------

const send = (message) => socket.readyState === WebSocket.OPEN && socket.send(JSON.stringify(message));

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

// --- from the server -------------------------------------------------------------------------

function connect() {
  socket = new WebSocket(location.href.replace(/^http/, "ws").replace(/[?#].*$/, "") + "socket");
  socket.onmessage = (event) => { const told = JSON.parse(event.data); TOLD[told.tell](told); };
  socket.onclose = () => {
    say("The server is gone, or has closed this page. Reload it once `pzjax live` runs.", true);
    document.body.dataset.connected = "no";
  };
  socket.onopen = () => { document.body.dataset.connected = "yes"; };
}

const TOLD = {
  node(told) {
    // Where the outputs are the same, as of a program that was edited, what was drawn stays.
    const same = node && JSON.stringify(node.outputs) === JSON.stringify(told.outputs);
    node = told;
    document.title = `${told.node} · ${told.program} · pzjax live`;
    $("title").textContent = `${told.node} of ${told.program}`;
    $("title").title = told.signature;
    if (!same) { steps = []; columns = []; texts = []; }
    showInputs(told); showStatics(told); showPanels(told);
    if (told.text) { $("text").value = told.text; $("edit").hidden = false; marks([]); }
  },
  state(told) {
    state = told;
    $("play").textContent = told.playing ? "Pause" : "Play";
    $("play").setAttribute("aria-pressed", told.playing);
    $("at").textContent = told.step.toLocaleString("en");
    $("back").disabled = told.step <= told.oldest;
    if (document.activeElement !== $("seed")) $("seed").value = told.seed;
    const speeds = [...$("speed").options].map((one) => +one.value);
    if (speeds.includes(told.speed)) $("speed").value = told.speed;
    $("command").textContent = told.command || "none: the program or a parameter has changed on the way";
    dirty = true;
  },
  rows(told) {
    const from = told.steps.length ? told.steps[0] : told.step + 1;
    while (steps.length && steps[steps.length - 1] >= from) { steps.pop(); columns.forEach((one) => one.pop()); }
    if (told.steps.length) {
      if (!columns.length) columns = told.columns.map(() => []);
      steps.push(...told.steps);
      told.columns.forEach((column, place) => columns[place].push(...column));
      if (steps.length > HISTORY * 1.2) {
        const over = steps.length - HISTORY;
        steps.splice(0, over); columns.forEach((one) => one.splice(0, over));
      }
    }
    texts = told.texts;
    $("at").textContent = told.step.toLocaleString("en");
    $("back").disabled = told.step === 0;
    document.body.dataset.step = told.step;
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

// --- inputs ----------------------------------------------------------------------------------

function showInputs(told) {
  $("inputs").replaceChildren(...told.inputs.map((one, number) =>
    widget(one, told.values[number], `input-${number}`, (text) => soon(`input ${number}`, { do: "input", number, text }))));
  if (!told.inputs.length) $("inputs").append(make("p", { className: "keys", textContent: "The node takes none." }));
  $("download").disabled = $("upload").disabled = !told.inputs.length;
}

function showStatics(told) {
  $("parameters").hidden = !told.statics.length;
  $("statics").replaceChildren(...told.statics.map((one) =>
    widget({ ...one, name: `parameter ${one.number + 1}` }, one.text, `static-${one.number}`,
      (text) => { say("compiling…"); send({ do: "static", number: one.number, text }); }, true)));
}

// A label and what one enters; `enter` takes the text. A `late` one is entered when the hand lets go.
function widget(one, text, id, enter, late = false) {
  const label = make("label", { textContent: one.name, htmlFor: id });
  const box = make("div", { className: "widget" }, label);
  if (one.type === "switch") {
    const field = make("input", { type: "checkbox", id, checked: text === "true" });
    field.setAttribute("role", "switch");
    field.onchange = () => enter(field.checked ? "true" : "false");
    box.append(field);
  } else if (one.type === "choice") {
    const field = make("select", { id }, ...one.names.map((name) => make("option", { textContent: name })));
    field.value = text;
    field.onchange = () => enter(field.value);
    box.append(field);
  } else if (one.type === "float" || one.type === "int") {
    box.append(...numberFields(one, text, id, enter, late));
  } else {
    const field = make("input", { type: "text", id, value: text, placeholder: one.may_be_absent ? "absent" : "" });
    field.onchange = () => enter(field.value);
    box.append(field);
  }
  return box;
}

function numberFields(one, text, id, enter, late) {
  const whole = one.type === "int";
  const start = Number(text) || 0;
  const reach = Math.max(late ? Math.abs(start) || 1 : 10, Math.abs(start));
  const field = make("input", { type: "number", id, value: text, step: whole ? 1 : "any" });
  const slider = make("input", { type: "range", min: start - reach, max: start + reach, step: whole ? 1 : "any", value: start });
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

function showPanels(told) {
  panels = told.outputs.map((one) => {
    const output = make("output");
    const lamp = make("span", { className: "lamp" });
    const title = make("h3", {}, ...(one.kind === "lamp" ? [lamp] : []), one.name, output);
    const box = make("div", { className: "panel" }, title);
    const canvas = make("canvas");
    canvas.setAttribute("role", "img");
    if (one.kind !== "text") box.append(canvas);
    if (one.kind === "posterior") box.classList.add("wide");
    const more = make("p", { className: "more" });
    if (one.kind === "posterior") box.append(more);
    canvas.height = { posterior: 220, number: 130, lamp: 34, band: 44, text: 0 }[one.kind];
    return { ...one, output, lamp, box, canvas, more };
  });
  $("outputs").replaceChildren(...panels.map((one) => one.box));
  if (!panels.length) $("outputs").append(make("p", { className: "keys", textContent: "The node gives none." }));
}

const short = (text) => text === undefined ? "" : /^-?\d+\.\d{5,}/.test(text) ? String(+(+text).toPrecision(6)) : text;

function draw() {
  requestAnimationFrame(draw);
  if (!dirty || !node) return;
  dirty = false;
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  const last = steps.length ? steps[steps.length - 1] : 0;
  const window_ = +$("window").value;
  const first = Math.max(0, last - window_);
  let begin = steps.length;
  while (begin > 0 && steps[begin - 1] > first) begin -= 1;
  begin = Math.max(0, begin - 1);
  for (const one of panels) {
    const place = one.columns.value ?? one.columns.mean;
    const text = short(texts[place]);
    one.output.textContent = text;
    if (one.kind === "lamp") one.lamp.classList.toggle("on", texts[place] === "true");
    if (one.kind === "posterior") {
      one.more.textContent = [["deviation", "std"], ["effective sample size", "ess"], ["log evidence", "logz"]]
        .filter(([, label]) => label in one.columns)
        .map(([name, label]) => `${name} ${short(texts[one.columns[label]])}`).join("   ");
    }
    if (one.kind === "text") continue;
    one.canvas.setAttribute("aria-label", `${one.name}: ${text || "nothing yet"} at step ${last}`);
    scope(one, { colour, begin, first, span: window_ });
  }
}

function scope(one, view) {
  const canvas = one.canvas, ratio = devicePixelRatio || 1;
  const height = { posterior: 220, number: 130, lamp: 34, band: 44 }[one.kind], width = canvas.clientWidth;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio); canvas.height = Math.round(height * ratio);
    canvas.style.height = `${height}px`;
  }
  const pen = canvas.getContext("2d");
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, width, height);
  pen.font = "11px system-ui, sans-serif";
  const room = { left: 52, right: width - 6, top: 6, bottom: height - 16 };
  const x = (at) => room.left + (at - view.first) / view.span * (room.right - room.left);
  pen.fillStyle = view.colour("dim");
  pen.textAlign = "left"; pen.textBaseline = "bottom";
  pen.fillText(`${view.first}`, room.left, height);
  pen.textAlign = "right";
  pen.fillText(`${view.first + view.span}`, room.right, height);
  if (one.kind === "band" || one.kind === "lamp") bands(one, view, pen, x, room);
  else lines(one, view, pen, x, room);
}

function bands(one, view, pen, x, room) {
  const values = columns[one.columns.value] || [];
  const wide = (room.right - room.left) / view.span;
  for (let at = view.begin; at < steps.length;) {
    let end = at + 1;
    while (end < steps.length && values[end] === values[at]) end += 1;
    const left = Math.max(room.left, x(steps[at]) - wide), right = x(steps[end - 1]);
    if (values[at] !== null && !(one.kind === "lamp" && !values[at])) {
      pen.fillStyle = one.kind === "lamp" ? view.colour("lamp") : `hsl(${(values[at] * 137 + 210) % 360} 55% 45%)`;
      pen.fillRect(left, room.top, Math.max(1, right - left), room.bottom - room.top);
      const name = one.names ? one.names[values[at]] : "";
      if (name && pen.measureText(name).width < right - left - 6) {
        pen.fillStyle = "#fff"; pen.textAlign = "left"; pen.textBaseline = "middle";
        pen.fillText(name, left + 3, (room.top + room.bottom) / 2);
      }
    }
    at = end;
  }
  pen.strokeStyle = view.colour("line");
  pen.strokeRect(room.left, room.top, room.right - room.left, room.bottom - room.top);
}

function lines(one, view, pen, x, room) {
  const of = (label) => label in one.columns ? columns[one.columns[label]] || [] : null;
  const mean = of("value") || of("mean") || [], deviation = of("std");
  const fans = one.kind === "posterior" ? (of("q05")
    ? [[of("q05"), of("q95")], [of("q25"), of("q75")]]
    : [2, 1].map((times) => [-times, times].map((far) => mean.map((value, at) => value === null ? null : value + far * deviation[at])))) : [];
  let low = Infinity, high = -Infinity;
  for (const column of [mean, ...fans.flat()])
    for (let at = view.begin; at < steps.length; at += 1)
      if (column[at] !== null) { low = Math.min(low, column[at]); high = Math.max(high, column[at]); }
  if (low > high) return;
  if (low === high) { const around = Math.abs(low) * 0.1 || 1; low -= around; high += around; }
  const y = (value) => room.bottom - (value - low) / (high - low) * (room.bottom - room.top);
  pen.fillStyle = view.colour("dim"); pen.textAlign = "right"; pen.strokeStyle = view.colour("line");
  for (const share of [0, 0.5, 1]) {
    const value = low + share * (high - low);
    pen.textBaseline = share === 1 ? "top" : share === 0 ? "bottom" : "middle";
    pen.fillText(String(+value.toPrecision(3)), room.left - 4, y(value));
    pen.beginPath(); pen.moveTo(room.left, y(value)); pen.lineTo(room.right, y(value)); pen.stroke();
  }
  pen.save(); pen.beginPath(); pen.rect(room.left, 0, room.right - room.left, room.bottom + 2); pen.clip();
  pen.fillStyle = view.colour("fan");
  for (const [under, over] of fans) {
    pen.globalAlpha = 0.22; pen.beginPath();
    for (let at = view.begin; at < steps.length; at += 1) if (under[at] !== null) pen.lineTo(x(steps[at]), y(under[at]));
    for (let at = steps.length - 1; at >= view.begin; at -= 1) if (over[at] !== null) pen.lineTo(x(steps[at]), y(over[at]));
    pen.fill();
  }
  pen.globalAlpha = 1; pen.strokeStyle = view.colour("main"); pen.lineWidth = 1.6; pen.beginPath();
  let drawn = false;
  for (let at = view.begin; at < steps.length; at += 1) {
    if (mean[at] === null) { drawn = false; continue; }
    if (drawn) pen.lineTo(x(steps[at]), y(mean[at])); else pen.moveTo(x(steps[at]), y(mean[at]));
    drawn = true;
  }
  pen.stroke(); pen.lineWidth = 1;
  const end = steps.length - 1;
  if (end >= 0 && mean[end] !== null) {
    pen.fillStyle = view.colour("main"); pen.beginPath(); pen.arc(x(steps[end]), y(mean[end]), 2.6, 0, 7); pen.fill();
  }
  pen.restore();
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
$("seed").onchange = () => { const seed = Number($("seed").value); if (Number.isInteger(seed)) send({ do: "seed", seed }); };
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

addEventListener("keydown", (event) => {
  const at = event.target;
  const typing = at.matches("textarea, select, summary, input:not([type=checkbox])");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const does = { ArrowRight: () => step(), ArrowLeft: () => back(), r: reset, R: reset };
  if (event.key === " " && !at.matches("button, input")) does[" "] = play;
  const switches = document.querySelectorAll("#inputs input[type=checkbox]");
  if (/^[1-9]$/.test(event.key) && switches[event.key - 1]) does[event.key] = () => switches[event.key - 1].click();
  if (does[event.key]) { event.preventDefault(); does[event.key](); }
});

connect();
requestAnimationFrame(draw);
