import type { Link } from './listen';

/** The browser's own connections. */
export const browser: Link = {
  open: (url, { text, closed }) => {
    const socket = new WebSocket(url);
    socket.onmessage = ({ data }) => text(String(data));
    socket.onclose = closed;
    return {
      send: (words) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(words);
      },
      close: () => socket.close(),
    };
  },
  ask: async (url) => {
    const answer = await fetch(url);
    return { status: answer.status, text: await answer.text() };
  },
};
