import RtmpClient from 'node-media-server/src/protocol/rtmp_client.js';

/** What must never be seen by anybody who watches. */
export const SMUGGLED = Buffer.from('smuggled onto the air');

/** Connects by RTMP, asks for a part, and whatever the answer sends pictures. */
export async function intrude(url: string, part: 'play' | 'publish'): Promise<void> {
  const client = new RtmpClient();
  await client.connect(url);
  await client.sendConnect();
  await client.sendCreateStream();
  const stream = `${client.urlInfo.streamName}${new URL(url).search}`;
  await (part === 'play' ? client.sendPlay(stream) : client.sendPublish(stream)).catch(() => undefined);
  for (let sent = 0; sent < 20; sent += 1) {
    send(client);
    await new Promise((soon) => setTimeout(soon, 25));
  }
  client.disconnect();
}

/** Publishes one stream, and on the same connection asks for another. */
export async function askTwice(url: string, other: string): Promise<void> {
  const client = new RtmpClient();
  await client.connect(url);
  await client.sendConnect();
  await client.sendCreateStream();
  const part = (address: string) => address.split('/live/')[1] ?? '';
  await client.sendPublish(part(url)).catch(() => undefined);
  await client.sendPlay(part(other)).catch(() => undefined);
}

function send(client: RtmpClient): void {
  const picture = { codec_type: 9, flags: 4, pts: 0, dts: 0, size: SMUGGLED.length, data: SMUGGLED };
  try {
    client.sendPacket({ codec_id: 7, duration: 0, offset: 0, ...picture });
  } catch {
    // It has been cut off.
  }
}
