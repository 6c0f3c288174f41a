import { Video } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { FILM, type FilmProps } from './film';

/** A recording in WeChat. One stretch after another is a new element, which begins where it is told. */
export function WechatFilm({ url, at, taps, poster, onEnd }: FilmProps) {
  useEffect(() => {
    if (taps === 0) return;
    const film = Taro.createVideoContext(FILM);
    film.seek(at);
    film.play();
  }, [url, at, taps]);
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
      onEnded={onEnd}
    />
  );
}
