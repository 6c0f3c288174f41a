import { View } from '@tarojs/components';
import { Card, Section } from '../../components/basic/Card';
import { calledAs } from '../../copy/states';
import { when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { trailWord } from '../words/crew';
import type { Show } from '../words/show';

const LATEST = 8;

/** What was done with it, the latest first. */
export function Doings({ show: { trail } }: { show: Show }) {
  const now = useNow();
  if (trail.length === 0) return null;
  return (
    <>
      <Section title="办到哪了" />
      <Card>
        {trail
          .slice(-LATEST)
          .reverse()
          .map(({ at, act, by }) => (
            <View key={`${at}-${act}`} className="row">
              <View className="grow">{[trailWord(act), by && calledAs(by)].filter(Boolean).join(' · ')}</View>
              <View className="t-s ink2 num">{when(at, now)}</View>
            </View>
          ))}
      </Card>
    </>
  );
}
