// Pictures: a panel and its runs come in; they are drawn on the canvases of the panel, a run on each.
//
// What is seen: `steps`, of which those from `begin` on are drawn; the steps `first` and `end` between which the window
// is; `place`, from a step to where it is drawn; `colour` by its name; and the `ratio` of pixels.

const digits = (value) => String(+value.toPrecision(3));

// Draws a panel.
export function paint(panel, runs, seen) {
  const shape = SHAPES[panel.kind];
  const extent = shape.extent ? shape.extent(panel, runs, seen) : null;
  runs.forEach((run, number) => {
    const canvas = panel.cells[number].canvas, width = canvas.clientWidth;
    const size = [Math.round(width * seen.ratio), Math.round(shape.height * seen.ratio)];
    if (canvas.width !== size[0] || canvas.height !== size[1]) {
      [canvas.width, canvas.height] = size;
      canvas.style.height = `${shape.height}px`;
    }
    const pen = canvas.getContext("2d");
    pen.setTransform(seen.ratio, 0, 0, seen.ratio, 0, 0);
    pen.clearRect(0, 0, width, shape.height);
    pen.font = "11px system-ui, sans-serif";
    pen.lineWidth = 1;
    const strip = panel.kind === "posterior" && panel.picture !== undefined ? Math.min(150, width / 4) : 0;
    const room = { left: 52, right: width - 6 - strip, top: 6, bottom: shape.height - 16, strip };
    shape.draw(panel, run, seen, pen, room, extent);
  });
}

// --- over time -------------------------------------------------------------------------------

// The axis of time; gives where a step is on it, or a place.
function time(seen, pen, room) {
  const [left, right] = [Math.max(0, seen.place(seen.first)), seen.place(seen.end)];
  const x = (at) => room.left + (at - left) / (right - left) * (room.right - room.left);
  pen.fillStyle = seen.colour("dim");
  pen.textAlign = "left"; pen.textBaseline = "bottom";
  pen.fillText(`${+left.toPrecision(6)}`, room.left, room.bottom + 16);
  pen.textAlign = "right";
  pen.fillText(`${+right.toPrecision(6)}`, room.right, room.bottom + 16);
  return x;
}

function events(run, seen, pen, room, x) {
  pen.strokeStyle = seen.colour("event");
  pen.setLineDash([2, 3]);
  pen.beginPath();
  for (const [date] of run.events) {
    const at = x(date);
    if (at < room.left || at > room.right) continue;
    pen.moveTo(at, room.top); pen.lineTo(at, room.bottom);
  }
  pen.stroke();
  pen.setLineDash([]);
}

function bands(one, run, seen, pen, room) {
  const x = time(seen, pen, room), { steps, place } = seen;
  const values = run.columns[one.columns.value] || [];
  for (let at = seen.begin; at < steps.length;) {
    let end = at + 1;
    while (end < steps.length && values[end] === values[at]) end += 1;
    const left = Math.max(room.left, x(place(steps[at] - 1))), right = Math.min(room.right, x(place(steps[end - 1])));
    if (values[at] !== null && !(one.kind === "lamp" && !values[at])) {
      pen.fillStyle = one.kind === "lamp" ? seen.colour("lamp") : `hsl(${(values[at] * 137 + 210) % 360} 55% 36%)`;
      pen.fillRect(left, room.top, Math.max(1, right - left), room.bottom - room.top);
      const name = one.names ? one.names[values[at]] : "";
      if (name && pen.measureText(name).width < right - left - 6) {
        pen.fillStyle = "#fff"; pen.textAlign = "left"; pen.textBaseline = "middle";
        pen.fillText(name, left + 3, (room.top + room.bottom) / 2);
      }
    }
    at = end;
  }
  events(run, seen, pen, room, x);
  pen.strokeStyle = seen.colour("line");
  pen.strokeRect(room.left, room.top, room.right - room.left, room.bottom - room.top);
}

function marked(one, run, seen, pen, room) {
  events(run, seen, pen, room, time(seen, pen, room));
  pen.strokeStyle = seen.colour("line");
  pen.strokeRect(room.left, room.top, room.right - room.left, room.bottom - room.top);
}

// The rows of a curve that are drawn: of all in one column of pixels the least and the greatest, or one of these;
// and those where there is nothing, which end a line.
function rows(column, seen, x, least = true, greatest = true) {
  const kept = [], { steps, place, ratio } = seen;
  let low = -1, high = -1, pixel = null;
  const flush = () => {
    if (low < 0) return;
    const found = [...(least ? [low] : []), ...(greatest ? [high] : [])];
    kept.push(...(low === high ? [low] : found.sort((one, other) => one - other)));
    low = -1;
  };
  for (let at = seen.begin; at < steps.length; at += 1) {
    const own = Math.floor(x(place(steps[at])) * ratio), value = column[at];
    if (own !== pixel || value === null) flush();
    pixel = own;
    if (value === null) kept.push(at);
    else if (low < 0) low = high = at;
    else if (value < column[low]) low = at;
    else if (value > column[high]) high = at;
  }
  flush();
  return kept;
}

// The middle curve of a panel, and the pairs of curves of its fan.
function curves(one, run) {
  const of = (label) => label in one.columns ? run.columns[one.columns[label]] || [] : null;
  const mean = of("value") || of("mean") || [], deviation = of("std");
  if (one.kind !== "posterior") return { mean, fans: [] };
  if (of("q05")) return { mean, fans: [[of("q05"), of("q95")], [of("q25"), of("q75")]] };
  const far = (times) => mean.map((value, at) => value === null || deviation[at] === null ? null : value + times * deviation[at]);
  return { mean, fans: [[far(-2), far(2)], [far(-1), far(1)]] };
}

// The least and the greatest of what is drawn, of all runs.
function extentOf(one, runs, seen) {
  let low = Infinity, high = -Infinity;
  for (const run of runs) {
    const { mean, fans } = curves(one, run);
    for (const column of [mean, ...fans.flat()])
      for (let at = seen.begin; at < seen.steps.length; at += 1)
        if (column[at] !== null && column[at] !== undefined) { low = Math.min(low, column[at]); high = Math.max(high, column[at]); }
  }
  if (low > high) return null;
  if (low === high) { const around = Math.abs(low) * 0.1 || 1; return [low - around, high + around]; }
  return [low, high];
}

// The lines and numbers of a vertical axis; gives where a value is on it.
function values([low, high], seen, pen, room) {
  const y = (value) => room.bottom - (value - low) / (high - low) * (room.bottom - room.top);
  pen.fillStyle = seen.colour("dim"); pen.textAlign = "right"; pen.strokeStyle = seen.colour("line");
  for (const share of [0, 0.5, 1]) {
    const value = low + share * (high - low);
    pen.textBaseline = share === 1 ? "top" : share === 0 ? "bottom" : "middle";
    pen.fillText(digits(value), room.left - 4, y(value));
    pen.beginPath(); pen.moveTo(room.left, y(value)); pen.lineTo(room.right, y(value)); pen.stroke();
  }
  return y;
}

function lines(one, run, seen, pen, room, extent) {
  const x = time(seen, pen, room), { steps, place } = seen;
  if (!extent) return;
  const y = values(extent, seen, pen, room);
  events(run, seen, pen, room, x);
  const { mean, fans } = curves(one, run);
  const put = (at, column) => pen.lineTo(x(place(steps[at])), y(column[at]));
  pen.save();
  pen.beginPath(); pen.rect(room.left, 0, room.right - room.left, room.bottom + 2); pen.clip();
  pen.fillStyle = seen.colour("main");
  pen.globalAlpha = 0.22;
  for (const [under, over] of fans) {
    pen.beginPath();
    for (const at of rows(under, seen, x, true, false)) if (under[at] !== null) put(at, under);
    for (const at of rows(over, seen, x, false, true).reverse()) if (over[at] !== null) put(at, over);
    pen.fill();
  }
  pen.globalAlpha = 1; pen.strokeStyle = seen.colour("main"); pen.lineWidth = 1.6;
  pen.beginPath();
  let drawn = false;
  for (const at of rows(mean, seen, x)) {
    if (mean[at] === null) { drawn = false; continue; }
    if (!drawn) pen.moveTo(x(place(steps[at])), y(mean[at]));
    else put(at, mean);
    drawn = true;
  }
  pen.stroke();
  const end = steps.length - 1;
  if (end >= 0 && mean[end] !== null) {
    pen.beginPath(); pen.arc(x(place(steps[end])), y(mean[end]), 2.6, 0, 7); pen.fill();
  }
  pen.restore();
  pen.lineWidth = 1;
  if (room.strip) histogram(one, run, seen, pen, room, y);
}

// --- now -------------------------------------------------------------------------------------

// A histogram beside the fan, on its axis.
function histogram(one, run, seen, pen, room, y) {
  const left = room.right + 10, wide = room.strip - 12;
  pen.fillStyle = seen.colour("dim"); pen.textAlign = "left"; pen.textBaseline = "bottom";
  pen.fillText("now", left, room.bottom + 16);
  pen.strokeStyle = seen.colour("line");
  pen.beginPath(); pen.moveTo(left, room.top); pen.lineTo(left, room.bottom); pen.stroke();
  const now = run.now[one.picture];
  if (!now || !now.masses) return;
  const masses = now.masses[one.part], low = now.low[one.part], width = (now.high[one.part] - low) / masses.length;
  const most = Math.max(...masses);
  pen.save();
  pen.beginPath(); pen.rect(left, 0, wide + 4, room.bottom + 2); pen.clip();
  pen.fillStyle = seen.colour("main");
  masses.forEach((mass, bar) => {
    if (!mass) return;
    const ends = [y(low + bar * width), y(low + (bar + 1) * width)];
    const tall = Math.max(1.5, ends[0] - ends[1] - 0.5);
    pen.fillRect(left, (ends[0] + ends[1] - tall) / 2, Math.max(1, mass / most * wide), tall);
  });
  pen.restore();
}

const pointsOf = (one, run) => {
  const now = run.now[one.picture];
  return now && now.points ? now.points.map((point) => one.axes.map((axis) => point[axis])) : [];
};

// The ends of both axes of a cloud, of all runs.
function square(one, runs) {
  const points = runs.flatMap((run) => pointsOf(one, run));
  if (!points.length) return null;
  return [0, 1].map((axis) => {
    const own = points.map((point) => point[axis]);
    const [low, high] = [Math.min(...own), Math.max(...own)], around = (high - low) * 0.05 || Math.abs(low) * 0.1 || 1;
    return [low - around, high + around];
  });
}

function cloud(one, run, seen, pen, room, extent) {
  if (!extent) return;
  const y = values(extent[1], seen, pen, room), [low, high] = extent[0];
  const x = (value) => room.left + (value - low) / (high - low) * (room.right - room.left);
  pen.fillStyle = seen.colour("dim"); pen.textBaseline = "bottom";
  pen.textAlign = "left"; pen.fillText(digits(low), room.left, room.bottom + 16);
  pen.textAlign = "right"; pen.fillText(digits(high), room.right, room.bottom + 16);
  pen.textAlign = "center"; pen.fillText(one.parts[one.axes[0]] || "", (room.left + room.right) / 2, room.bottom + 16);
  pen.textAlign = "left"; pen.textBaseline = "top"; pen.fillText(one.parts[one.axes[1]] || "", room.left + 4, room.top);
  pen.fillStyle = seen.colour("main"); pen.globalAlpha = 0.45;
  for (const [across, up] of pointsOf(one, run)) {
    pen.beginPath(); pen.arc(x(across), y(up), 2.4, 0, 7); pen.fill();
  }
  pen.globalAlpha = 1;
}

const words = (one, run) => `${pointsOf(one, run).length} points of ${one.axes.map((axis) => one.parts[axis]).join(" and ")}`;

// How each kind of panel is drawn, and how high.
export const SHAPES = {
  number: { height: 130, draw: lines, extent: extentOf },
  posterior: { height: 220, draw: lines, extent: extentOf },
  cloud: { height: 260, draw: cloud, extent: square, words },
  lamp: { height: 34, draw: bands },
  band: { height: 44, draw: bands },
  events: { height: 34, draw: marked },
};
