import Taro from '@tarojs/taro';
import type { Link } from './listen';

/** WeChat's connections; their domains are entered in its console (docs/deploy.md). */
export const miniProgram: Link = {
  open: (url, { text, closed }) => {
    let isClosed = false;
    const opening = Taro.connectSocket({ url });
    opening
      .then((socket) => {
        if (isClosed) {
          socket.close({});
          return;
        }
        socket.onMessage(({ data }) => text(String(data)));
        socket.onClose(closed);
        socket.onError(closed);
      })
      .catch(closed);
    const open = (then: (socket: Taro.SocketTask) => void): void => void opening.then(then, () => undefined);
    return {
      send: (data) => open((socket) => socket.send({ data, fail: closed })),
      close: () => {
        isClosed = true;
        open((socket) => socket.close({}));
      },
    };
  },
  ask: async (url) => {
    const { statusCode, data } = await Taro.request<string>({ url, dataType: 'text' });
    return { status: statusCode, text: data };
  },
};
