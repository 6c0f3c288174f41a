import { useEffect, useRef } from 'react';
import { PICTURE, type PictureProps } from './picture';
import { playLive } from './playLive';

/** A live picture in the browser: a video element of its own, for which Taro has only a stub. */
export function BrowserPicture({ attempt, muted, label, ...way }: PictureProps) {
  const video = useRef<HTMLVideoElement>(null);
  const now = useRef(way);
  now.current = way;
  useEffect(() => {
    if (!video.current) return undefined;
    const { play, sound, slower } = now.current;
    return playLive(video.current, {
      ...{ play, sound, slower },
      tell: (told) => now.current.onTold(told),
      onSilenced: () => now.current.onSilenced(),
    });
  }, [attempt]);
  useEffect(() => {
    if (video.current) video.current.muted = muted;
  }, [muted]);
  return <video id={PICTURE} ref={video} className="live-video" playsInline aria-label={label} />;
}
