import type { Ms } from '@core/domain/calendar/time';
import { View } from '@tarojs/components';
import { Card, Section } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { modeName, noticeTitle, untilWords } from '../../copy/modes';
import { callOf, type ModeDraft } from './form';

interface PreviewProps {
  placeName: string;
  draft: ModeDraft;
  most: number;
  now: Ms;
}

/** What people will read, and how many of them. */
export function Preview({ placeName, draft, most, now }: PreviewProps) {
  const { until } = callOf('', draft, now);
  return (
    <>
      <Section title="他们会这样看到" side={`最多 ${most} 人`} />
      <Card tone={draft.drill ? 'marked' : 'urgent'}>
        <View className="stack">
          <View className="t-l">{noticeTitle(draft)}</View>
          <View className="t-s ink2">
            {`${placeName} · ${modeName(draft)} · ${untilWords(until, now)}自动结束`}
          </View>
          <View>{draft.words}</View>
        </View>
      </Card>
      <Note>一个人有几个身份，只收一条，所以实际会比上面的数少。</Note>
    </>
  );
}
