import { View } from '@tarojs/components';
import { aria } from '../../components/aria';
import { when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';
import { showHours, type Show } from '../words/show';

/** Of these nothing is seen again. */
const gone: readonly Show['state'][] = ['archived', 'cancelled'];

type Faced = Pick<
  Show,
  'title' | 'placeName' | 'faces' | 'words' | 'startsAt' | 'endsAt' | 'begunAt' | 'reason' | 'state'
>;

/** What it is, of which place, when, who is to be seen, and the chapter that is on. */
export function Face({ show, chapter }: { show: Faced; chapter: string | undefined }) {
  const now = useNow();
  const { title, placeName, faces, words, begunAt, reason, state } = show;
  const begun = begunAt === undefined ? showHours(show, now) : `${when(begunAt, now)} 开播`;
  const on = state === 'live' || state === 'interrupted';
  return (
    <View className="stack">
      <View className="t-l b" {...aria('heading')}>
        {title}
      </View>
      <View className="t-s ink2 num">
        {[placeName, begun, ...(gone.includes(state) ? [] : ['可以回看'])].join(' · ')}
      </View>
      {faces.length > 0 && <View className="t-s ink2">{`在场：${faces.join('、')}`}</View>}
      {on && chapter !== undefined && <View className="b">{`正在讲：${chapter}`}</View>}
      {state === 'cancelled' && <View className="b">{`取消了：${reason ?? ''}`}</View>}
      {!on && words !== '' && <View className="live-said">{words}</View>}
    </View>
  );
}
