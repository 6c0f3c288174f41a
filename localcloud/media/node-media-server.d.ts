/** The part of node-media-server 4.4 that is used; it ships no types. */
declare module 'node-media-server' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { Socket } from 'node:net';

  class NodeMediaServer {
    constructor(config: NodeMediaServer.Config);
    readonly httpServer: { handleFlv(req: NodeMediaServer.FlvRequest, res: ServerResponse): void };
    on(event: NodeMediaServer.Event, listener: (session: NodeMediaServer.Session) => void): void;
    run(): Promise<void>;
    stop(): Promise<void>;
  }

  namespace NodeMediaServer {
    interface Config {
      bind: string;
      rtmp: { port: number };
      webadmin: { enable: boolean };
      store: { path: string };
      auth: { play: boolean; publish: boolean; secret: string };
    }

    type Event = 'prePublish' | 'postPublish' | 'donePublish' | 'prePlay' | 'postPlay' | 'donePlay';

    /** A request as Express would hand it over; in which form the stream is wanted, our front door adds. */
    type FlvRequest = IncomingMessage & {
      params: { app: string; name: string };
      query: Record<string, string>;
      hostname: string;
      form: string | undefined;
    };

    /** Whoever listens to a stream; one without an address is the server itself and asked for no right. */
    interface Listener {
      id: string;
      ip: string;
      protocol: 'flv' | 'rtmp';
      streamPath: string;
      sendBuffer: (buffer: Buffer) => void;
      close: () => void;
    }

    interface Session extends Listener {
      streamApp: string;
      streamName: string;
      streamQuery: Record<string, string | undefined>;
      createTime: number;
      inBytes: number;
      broadcast: Broadcast;
      onPacket: (packet: Packet) => void;
      /** Of RTMP alone. */
      socket?: Socket;
      rtmp?: { onPacketCallback: (packet: Packet) => void };
      /** Of HTTP alone. */
      req?: FlvRequest;
      res?: ServerResponse;
    }

    /** 8 is sound, 9 is picture; of flags 2 says that a decoder is set up. */
    interface Packet {
      codec_type: number;
      size: number;
      flags: number;
    }

    interface Broadcast {
      publisher: Session | null;
      publishGraceMs: number;
      /** What every viewer gets first. */
      flvHeader: Buffer;
      subscribers: Map<string, Listener>;
      postPlay(listener: Listener): string | null;
      donePlay(listener: Listener & { endTime?: number }): void;
      donePublish(session: Session): void;
    }
  }

  export = NodeMediaServer;
}
