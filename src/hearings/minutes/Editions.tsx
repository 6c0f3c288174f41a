import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { when } from '../../copy/times';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { go } from '../../services/go';
import { minutesPage } from '../../services/routes';
import { lineWords, type Minutes } from '../words/minutes';
import '../meeting.scss';

/** Every edition, with what it says otherwise than the one before. */
export function Editions({ minutes: { id, edition } }: { minutes: Minutes }) {
  const now = useNow();
  const [open, setOpen] = useState(false);
  const reading = useRead('minutes.history', { id }, { when: open });
  const { list, more, busy } = useMore(reading.data, (cursor) => read('minutes.history', { id, cursor }));
  return (
    <>
      <Button size="small" icon="clock" onPress={() => setOpen(true)}>
        每一版改了什么
      </Button>
      <Sheet open={open} title="每一版" onClose={() => setOpen(false)}>
        <Opening reading={reading} cards={1}>
          {() => (
            <View className="stack">
              {list.map((one) => (
                <View key={one.id} className="minute-line">
                  <View className="b num">{`第 ${one.edition} 版 · ${when(one.at, now)} · ${one.lines} 条`}</View>
                  {one.why !== '' && <View className="ink2">{one.why}</View>}
                  {one.changes.map(({ id: line, before, after }) => (
                    <View key={line}>
                      {before && <View className="minute-before">{`原来：${lineWords(before)}`}</View>}
                      <View>{after ? `现在：${lineWords(after)}` : '划掉了'}</View>
                    </View>
                  ))}
                  {one.edition !== edition && (
                    <Button size="small" onPress={() => go(minutesPage(id, one.edition))}>
                      {`看第 ${one.edition} 版`}
                    </Button>
                  )}
                </View>
              ))}
              {more && (
                <Button size="small" busy={busy} onPress={more}>
                  再看几版
                </Button>
              )}
            </View>
          )}
        </Opening>
      </Sheet>
    </>
  );
}
