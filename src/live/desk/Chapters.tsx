import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { clock } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { settled } from '../components/settled';
import type { Acting } from './acting';

/** What is planned one after the other; each is begun with a tap, and can be gone to in the replay. */
export function Chapters({ show: { id, chapters, acts }, ...ports }: Acting) {
  const { send, busy } = useAct('show.chapter');
  if (chapters.length === 0) return null;
  return (
    <>
      <Section title="讲到哪一节" side="回看时能直接跳到" />
      <Card>
        {chapters.map((chapter, n) => (
          <View key={chapter.id} className="desk-line row">
            <View className="grow">{`${n + 1}. ${chapter.title}`}</View>
            {chapter.at !== undefined ? (
              <View className="t-s ink2 num">{`${clock(chapter.at)} 开始的`}</View>
            ) : (
              acts.includes('chapter') && (
                <Button
                  size="small"
                  busy={busy}
                  label={`讲第 ${n + 1} 节`}
                  onPress={() => void settled(send({ id, chapter: chapter.id }), ports)}
                >
                  {`讲第 ${n + 1} 节`}
                </Button>
              )
            )}
          </View>
        ))}
      </Card>
    </>
  );
}
