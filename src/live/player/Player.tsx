import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria, pressable } from '../../components/aria';
import { Icon } from '../../components/basic/Icon';
import { phaseWords } from '../words/player';
import { canHearAlone } from './alone';
import { Ask, AskMetered, InChannels } from './Asks';
import { Blank } from './Blank';
import { phaseOf, type Watch } from './phase';
import { STAGE } from './picture';
import { BrowserPicture } from './Picture.h5';
import { WechatPicture } from './Picture.weapp';
import { canFloat, fillScreen, float } from './size';
import { useLine } from './useLine';
import { useMetered } from './useMetered';
import { useWay } from './useWay';
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
  const asks = isHere && metered.asks;
  const { line, tell, retry, restart } = useLine(wanted, watch.state === 'live');
  const [muted, setMuted] = useState(false);
  const [soundOnly, setSoundOnly] = useState(false);
  const phase = phaseOf(watch, line);
  const canBeAlone = play?.sound !== undefined && canHearAlone();
  const way = useWay(play, { line, wanted, alone: soundOnly && canBeAlone });
  const hear = (only: boolean): void => {
    setSoundOnly(only);
    // The two are streams of their own.
    if (canBeAlone) restart();
  };
  const acceptTo = (only: boolean): void => {
    setSoundOnly(only);
    metered.accept();
  };
  return (
    <View id={STAGE} className="live-stage">
      <View className="live-frame">
        {way && (
          <Picture
            {...way}
            attempt={line.attempt}
            muted={muted}
            label={`${title}的直播画面`}
            onTold={tell}
            onSilenced={() => setMuted(true)}
          />
        )}
        {(phase !== 'playing' || soundOnly) && (
          <Blank
            watch={watch}
            phase={phase}
            sound={{ only: soundOnly, saves: way?.sound !== undefined }}
            quiet={asks}
          />
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
          {asks && (
            <AskMetered
              onWatch={() => acceptTo(false)}
              onHear={canBeAlone ? () => acceptTo(true) : undefined}
            />
          )}
          {phase === 'interrupted' && wanted && <Ask act="现在再接一次" icon="plug" onPress={retry} />}
          {phase === 'elsewhere' && <InChannels watch={watch} />}
          {phase === 'playing' && muted && (
            <Ask act="点一下出声" icon="speaker-high" onPress={() => setMuted(false)} />
          )}
        </View>
        {phase === 'playing' && (
          <View className="live-controls">
            <Chip onPress={() => hear(!soundOnly)}>{soundOnly ? '看画面' : '只听声音'}</Chip>
            {!soundOnly && canFloat() && <Chip onPress={float}>小窗</Chip>}
            {!soundOnly && (
              <Chip onPress={() => fillScreen(way?.slower === true)} icon>
                全屏
              </Chip>
            )}
          </View>
        )}
      </View>
      <View {...aria('status', { live: 'polite' })}>
        {caption !== undefined && caption !== '' && <View className="live-caption">{caption}</View>}
      </View>
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
