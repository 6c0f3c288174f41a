import Taro from '@tarojs/taro';

type Type = 'audio/mpeg' | 'audio/webm' | 'audio/ogg';

/** Something said, as a file on this phone. */
export interface Recording {
  path: string;
  bytes: number;
  type: Type;
  seconds: number;
  /** The recording itself, where the platform hands it out (H5). */
  file: Blob | undefined;
}

export interface Recorder {
  stop: () => void;
}

const browserTypes = ['audio/webm', 'audio/ogg'] as const;
const browserType = (): (typeof browserTypes)[number] | undefined =>
  'MediaRecorder' in window ? browserTypes.find((type) => MediaRecorder.isTypeSupported(type)) : undefined;

/** Whether this phone can record what is said in a form that can be sent. */
export function canRecord(): boolean {
  return process.env.TARO_ENV === 'weapp' || browserType() !== undefined;
}

/** Records until it is stopped, or for so many seconds; gives what was said, or nothing when the microphone was refused. */
export function record(
  most: number,
  onEnd: (recording: Recording | undefined) => void,
): Promise<Recorder | undefined> {
  return process.env.TARO_ENV === 'weapp' ? recordInMiniProgram(most, onEnd) : recordInBrowser(most, onEnd);
}

const wholeSeconds = (ms: number, most: number): number => Math.min(most, Math.max(1, Math.round(ms / 1000)));

function recordInMiniProgram(
  most: number,
  onEnd: (recording: Recording | undefined) => void,
): Promise<Recorder | undefined> {
  const manager = Taro.getRecorderManager();
  manager.onStop(({ tempFilePath: path, duration, fileSize: bytes }) =>
    onEnd({ path, bytes, type: 'audio/mpeg', seconds: wholeSeconds(duration, most), file: undefined }),
  );
  manager.onError(() => onEnd(undefined));
  const quality = { sampleRate: 16_000, numberOfChannels: 1, encodeBitRate: 48_000 } as const;
  manager.start({ duration: most * 1000, format: 'mp3', ...quality });
  return Promise.resolve({ stop: () => manager.stop() });
}

async function recordInBrowser(
  most: number,
  onEnd: (recording: Recording | undefined) => void,
): Promise<Recorder | undefined> {
  const type = browserType();
  const microphone = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined);
  if (!microphone || !type) return undefined;
  const recorder = new MediaRecorder(microphone, { mimeType: type, audioBitsPerSecond: 48_000 });
  const parts: Blob[] = [];
  const began = Date.now();
  const alarm = setTimeout(() => recorder.stop(), most * 1000);
  recorder.ondataavailable = ({ data }) => void parts.push(data);
  recorder.onstop = () => {
    clearTimeout(alarm);
    microphone.getTracks().forEach((track) => track.stop());
    const file = new Blob(parts, { type });
    const seconds = wholeSeconds(Date.now() - began, most);
    onEnd({ path: URL.createObjectURL(file), bytes: file.size, type, seconds, file });
  };
  recorder.start();
  return { stop: () => recorder.stop() };
}

let playing: Taro.InnerAudioContext | undefined;

/** Plays what somebody said; what was playing before stops. */
export function play(url: string, onEnd: () => void): void {
  playing?.stop();
  const audio = Taro.createInnerAudioContext();
  playing = audio;
  audio.src = url;
  audio.onEnded(onEnd);
  audio.onStop(onEnd);
  audio.onError(onEnd);
  audio.play();
}

export const stopPlaying = (): void => playing?.stop();
