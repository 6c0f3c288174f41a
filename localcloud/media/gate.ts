import { randomBytes } from 'node:crypto';
import type NodeMediaServer from 'node-media-server';
import { type Flow, openFlow } from './flow';
import { type Heard, TAG } from './flvHeader';
import { type Asked, md5 } from './rights';

type Session = NodeMediaServer.Session;

/** What comes in of a stream: which kinds there have been, and how much. */
export interface Incoming {
  heard: Heard;
  flow: Flow;
}

/** Who is let in, and what happens then. */
export interface GatePorts {
  mayPublish(asked: Asked): boolean;
  mayPlay(asked: Asked): boolean;
  /** A publisher is on air from now on; `incoming` goes on telling what has come in. */
  begun(session: Session, incoming: Incoming): void;
  /** It has gone, or was cut off. */
  ended(session: Session): void;
}

/** The server's own signature lasts for the moment between our word and its check. */
const OWN_SECRET = randomBytes(16).toString('hex');
const A_MINUTE = 60;

/** How the server must be set up for the gate to hold: it refuses by itself whoever comes without its own signature. */
export const ownAuth = { play: true, publish: true, secret: OWN_SECRET };

/**
 * Stands at the door of a media server that knows one key for both sides. It asks for the provider's signature, under
 * separate keys, and gives the server's own to those who have it; so the server itself refuses the others.
 */
export function guard(server: NodeMediaServer, ports: GatePorts): void {
  const first = new WeakMap<Session, NodeMediaServer.Broadcast>();
  const admit = (session: Session, may: boolean) => {
    // A connection has one part to play. Who asks for a second one loses what he has.
    const before = first.get(session);
    session.streamQuery.sign = may && !before ? ownSign(session.streamPath) : '';
    if (before) leave(session, before);
    else first.set(session, session.broadcast);
    if (before || !may) cutOff(session);
  };

  server.on('prePublish', (session) => {
    // The provider tells of a stop at once; the server would wait whether the same client comes back.
    session.broadcast.publishGraceMs = 0;
    mute(session);
    admit(session, ports.mayPublish(askedBy(session)));
  });
  server.on('postPublish', (session) => {
    // It is also said of a second publisher, who is refused right afterwards.
    if (session.broadcast.publisher !== null) {
      cutOff(session);
      return;
    }
    ports.begun(session, listen(session));
  });
  server.on('donePublish', (session) => ports.ended(session));
  server.on('prePlay', (session) => {
    mute(session);
    admit(session, ports.mayPlay(askedBy(session)));
  });
}

/** The server itself only remembers the last stream that a connection asked for. */
function leave(session: Session, broadcast: NodeMediaServer.Broadcast): void {
  if (broadcast.publisher === session) broadcast.donePublish(session);
  else broadcast.donePlay(session);
}

/** Ends a connection for good: whoever was only told to go could go on sending. */
export function cutOff(session: Pick<Session, 'socket' | 'res'>): void {
  setImmediate(() => {
    session.socket?.destroy();
    session.res?.destroy();
  });
}

/** The server puts on air whatever arrives on a connection, refused and watching ones included. */
function mute(session: Session): void {
  if (session.rtmp) session.rtmp.onPacketCallback = () => undefined;
}

/** Puts on air what a publisher sends from now on. */
function listen(session: Session): Incoming {
  const flow = openFlow();
  const heard = { audio: false, video: false };
  const onPacket = (packet: NodeMediaServer.Packet) => {
    heard.audio ||= packet.codec_type === TAG.audio;
    heard.video ||= packet.codec_type === TAG.video;
    flow.take(packet);
    session.onPacket(packet);
  };
  if (session.rtmp) session.rtmp.onPacketCallback = onPacket;
  return { heard, flow };
}

const askedBy = ({ streamApp, streamName, streamQuery, req }: Session): Asked => ({
  app: streamApp,
  stream: streamName,
  form: req?.form,
  query: streamQuery,
});

function ownSign(path: string): string {
  const until = Math.floor(Date.now() / 1000) + A_MINUTE;
  return `${until}-${md5(`${path}-${until}-${OWN_SECRET}`)}`;
}
