import type NodeMediaServer from 'node-media-server';
import { TAG } from './flvHeader';

/**
 * Lets nothing of a stream reach a viewer but its sound: each piece that is sent is one tag, whose first byte says what
 * it is. What stands in words about the stream is of its picture, and a player would look for that in vain.
 */
export function soundOnly(session: Pick<NodeMediaServer.Session, 'sendBuffer'>): void {
  const send = session.sendBuffer;
  session.sendBuffer = (buffer) => {
    if (buffer[0] !== TAG.video && buffer[0] !== TAG.script) send(buffer);
  };
}
