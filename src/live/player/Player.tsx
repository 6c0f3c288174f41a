import { Image, View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { aria, cx, pressable } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Icon } from '../../components/basic/Icon';
import { useNow } from '../../hooks/useNow';
import { blankWords, countdown, meteredWords, phaseWords, soundOnlyWords } from '../words/player';
import { openInChannels } from './channels';
import { goesSlower } from './line';
import { phaseOf, type Phase, type Watch } from './phase';
import { STAGE } from './picture';
import { BrowserPicture } from './Picture.h5';
import { WechatPicture } from './Picture.weapp';
import { canFloat, fillScreen, float } from './size';
import { useLine } from './useLine';
import { useMetered } from './useMetered';
import './player.scss';

const Picture = process.env.TARO_ENV === 'weapp' ? WechatPicture : BrowserPicture;

interface PlayerProps {
  watch: Watch;
  /** How many watch; absent where nobody counts. */
  viewers?: number | undefined;
  /** One line in large type. */
  caption?: string | undefined;
}

/** The picture of a show, or what stands in its place before, after and while it is gone. */
export function Player({ watch, viewers, caption }: PlayerProps) {
  const { play, title } = watch;
  const metered = useMetered();
  const isHere = play !== undefined && !watch.channels;
  const wanted = isHere && metered.isFine;
  const { line, tell, retry } = useLine(wanted, watch.state === 'live');
  const [muted, setMuted] = useState(false);
  const [soundOnly, setSoundOnly] = useState(false);
  const from = useHeld(play, line.attempt);
  const phase = phaseOf(watch, line);
  const slower = goesSlower(line);
  return (
    <View id={STAGE} className="live-stage">
      <View className="live-frame">
        {wanted && (
          <Picture
            play={from ?? play}
            attempt={line.attempt}
            slower={slower}
            muted={muted}
            label={`${title}的直播画面`}
            onTold={tell}
            onSilenced={() => setMuted(true)}
          />
        )}
        {(phase !== 'playing' || soundOnly) && (
          <Blank watch={watch} phase={phase} soundOnly={phase === 'playing' && soundOnly} />
        )}
        <View className="live-chips">
          <View className="live-chip">
            {(phase === 'playing' || phase === 'connecting' || phase === 'elsewhere') && (
              <View className="live-dot" />
            )}
            {phaseWords[phase]}
          </View>
          {viewers !== undefined && play && <View className="live-chip num">{`${viewers} 人在看`}</View>}
        </View>
        <View className="live-middle">
          {isHere && metered.asks && (
            <Ask words={meteredWords} act="用流量看" icon="wifi-slash" onPress={metered.accept} />
          )}
          {phase === 'interrupted' && wanted && <Ask act="现在再接一次" icon="plug" onPress={retry} />}
          {phase === 'elsewhere' && <InChannels watch={watch} />}
          {phase === 'playing' && muted && (
            <Ask act="点一下出声" icon="speaker-high" onPress={() => setMuted(false)} />
          )}
        </View>
        {phase === 'playing' && (
          <View className="live-controls">
            <Chip onPress={() => setSoundOnly(!soundOnly)}>{soundOnly ? '看画面' : '只听声音'}</Chip>
            {canFloat() && <Chip onPress={float}>小窗</Chip>}
            <Chip onPress={() => fillScreen(slower)} icon>
              全屏
            </Chip>
          </View>
        )}
      </View>
      <View {...aria('status', { live: 'polite' })}>
        {caption !== undefined && caption !== '' && <View className="live-caption">{caption}</View>}
      </View>
    </View>
  );
}

/** Addresses are signed anew whenever they are asked for: a player keeps its own, and a new attempt takes new ones. */
function useHeld(play: Watch['play'], attempt: number): Watch['play'] {
  const held = useRef({ play, attempt });
  if (held.current.attempt !== attempt || !held.current.play || !play) held.current = { play, attempt };
  return held.current.play;
}

/** The poster, and in words what is so. */
function Blank({ watch, phase, soundOnly }: { watch: Watch; phase: Phase; soundOnly: boolean }) {
  const now = useNow();
  const { poster, title, startsAt } = watch;
  const words =
    phase === 'before'
      ? countdown(startsAt, now)
      : soundOnly
        ? soundOnlyWords
        : phase === 'playing' || phase === 'replay'
          ? title
          : blankWords[phase];
  return (
    <View className="live-blank">
      {poster !== undefined && (
        <Image
          className="live-poster"
          src={poster}
          mode="aspectFill"
          {...aria('img', { label: `封面：${title}` })}
        />
      )}
      <View className={cx('live-words', 'num')} {...aria('status', { live: 'polite' })}>
        {words}
      </View>
    </View>
  );
}

function Ask(props: {
  words?: string;
  act: string;
  icon: 'wifi-slash' | 'plug' | 'speaker-high';
  onPress: () => void;
}) {
  const { words, act, icon, onPress } = props;
  return (
    <View className="live-ask">
      {words !== undefined && <View className="live-words">{words}</View>}
      <Button kind="tinted" size="small" icon={icon} onPress={onPress}>
        {act}
      </Button>
    </View>
  );
}

/** The other provider: WeChat's own. A browser cannot open it. */
function InChannels({ watch: { channels } }: { watch: Watch }) {
  if (!channels) return null;
  if (process.env.TARO_ENV !== 'weapp') return <View className="live-words">请在微信里打开来看</View>;
  return (
    <View className="live-ask">
      <Button kind="tinted" size="small" onPress={() => void openInChannels(channels)}>
        去视频号看
      </Button>
    </View>
  );
}

function Chip({ children, onPress, icon }: { children: string; onPress: () => void; icon?: boolean }) {
  return (
    <View className="live-chip live-control" {...pressable(onPress)}>
      {icon === true && <Icon name="corners-out" />}
      {children}
    </View>
  );
}
