import type { Trouble } from '../../words/studio';

/** A picture with sound that can be sent. */
export interface Source {
  stream: MediaStream;
  /** What is shown of it here, without its sound. */
  video: HTMLVideoElement;
  close: () => void;
}
export type Facing = 'user' | 'environment';

const PICTURE = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 25 } };

/** A player that nobody hears: the microphone is near. */
function silentPlayer(): HTMLVideoElement {
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.setAttribute('aria-label', '您的画面');
  return video;
}

/** Opens camera and microphone, or says why not. */
export async function openCamera(facingMode: Facing): Promise<Source | Trouble> {
  // Only a page that came over a safe line has a camera.
  if (!('mediaDevices' in navigator)) return 'browser';
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { ...PICTURE, facingMode },
      audio: { echoCancellation: true, noiseSuppression: true },
    });
    const video = silentPlayer();
    video.srcObject = stream;
    void video.play().catch(() => undefined);
    return { stream, video, close: () => stream.getTracks().forEach((track) => track.stop()) };
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'camera';
  }
}

interface Captured extends HTMLVideoElement {
  captureStream: () => MediaStream;
}
const canCapture = (video: HTMLVideoElement): video is Captured => 'captureStream' in video;

/** Plays a film over and over as if it were a camera, or says why not. */
export async function openFilm(film: Blob): Promise<Source | Trouble> {
  const video = silentPlayer();
  if (!canCapture(video)) return 'browser';
  const url = URL.createObjectURL(film);
  video.loop = true;
  video.src = url;
  try {
    await video.play();
  } catch {
    URL.revokeObjectURL(url);
    return 'file';
  }
  const stream = video.captureStream();
  const close = (): void => {
    video.pause();
    stream.getTracks().forEach((track) => track.stop());
    URL.revokeObjectURL(url);
  };
  return { stream, video, close };
}
