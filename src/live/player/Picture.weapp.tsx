import { LivePlayer, Video } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { toldOf } from './codes';
import { PICTURE, type PictureProps } from './picture';

/**
 * A live picture in WeChat. A new attempt is a new player: one that gave up does not start again by itself.
 * Attributes are written out: the build ships those it finds so (config/lean).
 */
export function WechatPicture({ play, sound, attempt, slower, muted, onTold }: PictureProps) {
  // An account whose category is not approved has no such component: there pieces of HLS are played.
  if (slower || !Taro.canIUse('live-player'))
    return (
      <Video
        key={`hls ${attempt}`}
        id={PICTURE}
        className="live-video"
        src={play.hls}
        isLive={true}
        autoplay={true}
        muted={muted}
        controls={false}
        showCenterPlayBtn={false}
        pictureInPictureMode={['push', 'pop']}
        onTimeUpdate={() => onTold('playing')}
        onWaiting={() => onTold('stalled')}
        onEnded={() => onTold('lost')}
        onError={() => onTold('lost')}
      />
    );
  return (
    <LivePlayer
      key={`flv ${attempt}`}
      id={PICTURE}
      className="live-video"
      src={sound ?? play.flv}
      mode="live"
      autoplay={true}
      muted={muted}
      minCache={0.5}
      maxCache={1.5}
      objectFit="contain"
      pictureInPictureMode={['push', 'pop']}
      onStateChange={({ detail }) => {
        const told = toldOf(detail.code, sound !== undefined);
        if (told) onTold(told);
      }}
    />
  );
}
