/** The client that node-media-server uses between servers; here in the hands of somebody who means no good. */
declare module 'node-media-server/src/protocol/rtmp_client.js' {
  export default class RtmpClient {
    readonly urlInfo: { streamName: string };
    connect(url: string): Promise<void>;
    sendConnect(): Promise<unknown>;
    sendCreateStream(): Promise<unknown>;
    sendPlay(stream: string): Promise<unknown>;
    sendPublish(stream: string): Promise<unknown>;
    sendPacket(packet: object): void;
    disconnect(): void;
  }
}
