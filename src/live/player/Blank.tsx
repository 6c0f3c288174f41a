import { Image, View } from '@tarojs/components';
import { aria, cx } from '../../components/aria';
import { useNow } from '../../hooks/useNow';
import { blankWords, countdown, soundWords } from '../words/player';
import type { Phase, Watch } from './phase';

interface BlankProps {
  watch: Watch;
  phase: Phase;
  /** Somebody wants to hear and not to see; `saves`: nothing of the picture is asked for. */
  sound: { only: boolean; saves: boolean };
  /** Something else is said meanwhile. */
  quiet: boolean;
}

/** The poster, and in words what is so. */
export function Blank({ watch, phase, sound, quiet }: BlankProps) {
  const now = useNow();
  const { poster, title } = watch;
  return (
    <View className={cx('live-blank', phase === 'playing' && 'live-blank-high')}>
      {poster !== undefined && (
        <Image
          className="live-poster"
          src={poster}
          mode="aspectFill"
          {...aria('img', { label: `封面：${title}` })}
        />
      )}
      {!quiet && (
        <View className={cx('live-words', 'num')} {...aria('status', { live: 'polite' })}>
          {wordsOf({ watch, phase, sound }, now)}
        </View>
      )}
    </View>
  );
}

function wordsOf(
  { watch: { title, startsAt }, phase, sound }: Omit<BlankProps, 'quiet'>,
  now: number,
): string {
  if (phase === 'before') return countdown(startsAt, now);
  if (phase === 'replay') return title;
  if (sound.only && (phase === 'playing' || phase === 'connecting')) return soundWords(phase, sound.saves);
  return phase === 'playing' ? title : blankWords[phase];
}
