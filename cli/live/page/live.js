// The page of `pzjax live`: joins the view to the WebSocket of the server.

import { view } from "./view.js";

let socket, tries = 0;
const shown = view(document, {
  send: (message) => socket.readyState === WebSocket.OPEN && socket.send(JSON.stringify(message)),
  keys: window,
  paces: true,
  title: (text) => { document.title = `${text} · pzjax live`; },
});

function connect() {
  socket = new WebSocket(location.href.replace(/^http/, "ws").replace(/[?#].*$/, "") + "socket");
  socket.onmessage = (event) => { tries = 0; shown.take(JSON.parse(event.data)); };
  socket.onclose = () => {
    tries += 1;
    shown.gone(tries > 5 ? "The server is gone. Reload this page once `pzjax live` runs." : "The server does not answer; trying again…");
    if (tries <= 5) setTimeout(connect, 500 * tries);
  };
}
connect();
