import { Video } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { FILM, type FilmProps, within } from './film';

/** A recording in WeChat. One stretch after another is a new element, which begins where it is told. */
export function WechatFilm({ url, at, taps, poster, onEnd }: FilmProps) {
  const known = useRef({ url, length: NaN });
  useEffect(() => {
    if (taps === 0) return;
    const film = Taro.createVideoContext(FILM);
    film.seek(within(at, known.current.url === url ? known.current.length : NaN));
    film.play();
  }, [url, at, taps]);
  const measured = (length: number): void => {
    known.current = { url, length };
    if (taps > 0 && within(at, length) < at) Taro.createVideoContext(FILM).seek(within(at, length));
  };
  return (
    <Video
      key={url}
      id={FILM}
      className="live-video"
      src={url}
      initialTime={at}
      {...(poster === undefined ? {} : { poster })}
      controls={true}
      pictureInPictureMode={['push', 'pop']}
      onLoadedMetaData={({ detail }) => measured(detail.duration)}
      onEnded={onEnd}
    />
  );
}
