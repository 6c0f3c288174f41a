import { useEffect, useRef } from 'react';
import { PICTURE, type PictureProps } from './picture';
import { playLive } from './playLive';

/** A live picture in the browser: a video element of its own, for which Taro has only a stub. */
export function BrowserPicture({ play, attempt, slower, muted, label, onTold, onSilenced }: PictureProps) {
  const video = useRef<HTMLVideoElement>(null);
  const now = useRef({ onTold, onSilenced, play, slower });
  now.current = { onTold, onSilenced, play, slower };
  useEffect(() => {
    if (!video.current) return undefined;
    const { play: from, slower: bySlower } = now.current;
    return playLive(video.current, {
      ...{ play: from, slower: bySlower },
      tell: (told) => now.current.onTold(told),
      onSilenced: () => now.current.onSilenced(),
    });
  }, [attempt]);
  useEffect(() => {
    if (video.current) video.current.muted = muted;
  }, [muted]);
  return <video id={PICTURE} ref={video} className="live-video" playsInline aria-label={label} />;
}
