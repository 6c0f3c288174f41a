import { useEffect, useRef } from 'react';
import { FILM, type FilmProps, within } from './film';

/** A recording in the browser, with the browser's own controls. */
export function BrowserFilm({ url, at, taps, label, poster, onEnd }: FilmProps) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = video.current;
    if (!element || taps === 0) return undefined;
    const seek = (): void => {
      element.currentTime = within(at, element.duration);
      // Whoever has not touched the page yet starts it himself.
      element.play().catch(() => undefined);
    };
    if (element.readyState > 0) {
      seek();
      return undefined;
    }
    element.addEventListener('loadedmetadata', seek, { once: true });
    return () => element.removeEventListener('loadedmetadata', seek);
  }, [url, at, taps]);
  return (
    <video
      key={url}
      id={FILM}
      ref={video}
      className="live-video"
      src={url}
      poster={poster}
      controls
      playsInline
      preload="metadata"
      aria-label={label}
      onEnded={onEnd}
    />
  );
}
