/** What has come in of a stream so far. */
export interface Heard {
  audio: boolean;
  video: boolean;
}

/** Sound often begins a little before the picture, or behind it; then it is known whether there is either. */
export const KNOWN_AFTER_MS = 2_000;

export const TAG = { audio: 8, video: 9, script: 18 } as const;
const FLAG = { audio: 0b100, video: 0b001 } as const;
const [VERSION, HEADER_BYTES, NO_TAG_BEFORE] = [1, 9, 4];

/**
 * The beginning of an FLV stream. The media server always promises sound and picture, and a player waits for what it
 * is promised: of a stream without sound it would show nothing.
 */
export function flvHeader({ audio, video }: Heard): Buffer {
  const header = Buffer.alloc(HEADER_BYTES + NO_TAG_BEFORE);
  header.write('FLV');
  header[3] = VERSION;
  header[4] = (audio ? FLAG.audio : 0) | (video ? FLAG.video : 0);
  header[8] = HEADER_BYTES;
  return header;
}
