import type { Figures, Line } from '../../words/studio';

const PIECE_MS = 250;
const MEASURE_MS = 2_000;
const FIRST_AGAIN_MS = 1_000;
const SLOWEST_AGAIN_MS = 8_000;
/** More than this waiting is a line that has stuck: what is in it would come too late. */
const MOST_QUEUED = 6 * 1024 * 1024;

const kinds = ['video/webm;codecs=h264,opus', 'video/webm;codecs=vp8,opus', 'video/webm', 'video/mp4'];
const kindHere = (): string | undefined =>
  'MediaRecorder' in window ? kinds.find((kind) => MediaRecorder.isTypeSupported(kind)) : undefined;

/** Whether this browser can record what it sends. */
export const canPush = (): boolean => kindHere() !== undefined;

interface Ports {
  /** Where to send it; asked anew for each connection, for addresses run out. */
  address: () => Promise<string | undefined>;
  onLine: (line: Line) => void;
  onFigures: (figures: Figures) => void;
}

/** Sends a picture until it is stopped; a line that breaks is mended, each time a little later. */
export function pushStream(stream: MediaStream, { address, onLine, onFigures }: Ports): { stop: () => void } {
  let stopped = false;
  let again = FIRST_AGAIN_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line: { close: () => void } | undefined;

  const lost = (): void => {
    line = undefined;
    if (stopped) return;
    onLine('waiting');
    timer = setTimeout(() => void connect(), again);
    again = Math.min(2 * again, SLOWEST_AGAIN_MS);
  };
  const connect = async (): Promise<void> => {
    const url = await address();
    if (stopped) return;
    if (url === undefined) {
      lost();
      return;
    }
    line = openLine(stream, url, {
      onFigures,
      onOpen: () => onLine('sending'),
      onWell: () => (again = FIRST_AGAIN_MS),
      onLost: lost,
    });
  };
  onLine('connecting');
  void connect();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      line?.close();
    },
  };
}

interface LinePorts {
  onOpen: () => void;
  /** It has carried for a while. */
  onWell: () => void;
  onFigures: (figures: Figures) => void;
  onLost: () => void;
}

/** One connection with a recording of its own: what comes in the middle of a recording nobody can read. */
function openLine(stream: MediaStream, url: string, ports: LinePorts): { close: () => void } {
  const socket = new WebSocket(url);
  const mimeType = kindHere();
  const recorder = new MediaRecorder(stream, {
    ...(mimeType === undefined ? {} : { mimeType }),
    videoBitsPerSecond: 1_200_000,
    audioBitsPerSecond: 64_000,
  });
  let sent = 0;
  const measuring = setInterval(() => {
    ports.onFigures({ kbps: (sent * 8) / MEASURE_MS, queued: socket.bufferedAmount });
    if (sent > 0) ports.onWell();
    sent = 0;
    if (socket.bufferedAmount > MOST_QUEUED) socket.close();
  }, MEASURE_MS);
  recorder.ondataavailable = ({ data }) => {
    if (socket.readyState !== WebSocket.OPEN || data.size === 0) return;
    socket.send(data);
    sent += data.size;
  };
  socket.onopen = () => {
    recorder.start(PIECE_MS);
    ports.onOpen();
  };
  socket.onclose = () => {
    clearInterval(measuring);
    if (recorder.state !== 'inactive') recorder.stop();
    ports.onLost();
  };
  return { close: () => socket.close() };
}
