import { MOST_VOICE_BYTES } from '@core/domain/talk/talk';

/** How each kind of recording begins. */
const beginnings = {
  'audio/mpeg': (bytes: Buffer) => starts(bytes, 'ID3') || isFrame(bytes, (layer) => layer !== 0),
  'audio/aac': (bytes: Buffer) => isFrame(bytes, (layer) => layer === 0),
  'audio/webm': (bytes: Buffer) => bytes.subarray(0, 4).equals(Buffer.from([0x1a, 0x45, 0xdf, 0xa3])),
  'audio/ogg': (bytes: Buffer) => starts(bytes, 'OggS'),
} as const;
export type RecordingType = keyof typeof beginnings;

/** What recordings are called in the storage. */
export const recordingEndings: Readonly<Record<RecordingType, string>> = {
  'audio/mpeg': 'mp3',
  'audio/aac': 'aac',
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
};

const starts = (bytes: Buffer, words: string): boolean =>
  bytes.subarray(0, words.length).toString('latin1') === words;

/** MPEG audio and ADTS share their first eleven bits; ADTS leaves the layer at nought. */
function isFrame(bytes: Buffer, isLayer: (layer: number) => boolean): boolean {
  const [first = 0, second = 0] = bytes;
  return first === 0xff && (second & 0xe0) === 0xe0 && isLayer((second >> 1) & 3);
}

/** Whether a file is a recording by its own bytes, of the kind its name says, and no larger than one may be. */
export function isRecording(path: string, bytes: Buffer): boolean {
  const types = Object.keys(beginnings) as RecordingType[];
  const type = types.find((each) => path.endsWith(`.${recordingEndings[each]}`));
  return type !== undefined && bytes.length <= MOST_VOICE_BYTES && beginnings[type](bytes);
}
