import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { useNow } from '../../hooks/useNow';
import type { Reading } from '../../hooks/useRead';
import type { Chosen } from './index';
import { actWords, dayWords, placedWords } from './words';

interface SoonProps {
  reading: Reading<'thanks.soon'>;
  onChoose: (chosen: Chosen) => void;
}

/** Whose birthday is today or near. */
export function Soon({ reading, onChoose }: SoonProps) {
  const now = useNow();
  return (
    <Opening reading={reading}>
      {({ list }) => (
        <>
          {list.length === 0 && (
            <Empty title="这两个星期没有人过生日" line="她们在「我的身份和地方」里说了生日，这里就看得到" />
          )}
          {list.map((near) => (
            <Card key={near.personId}>
              <View className="stack">
                <View className="row">
                  <View className="b grow">{near.name}</View>
                  <View className="t-s amber">{dayWords(near.on, now)}</View>
                </View>
                <View className="t-s ink2">{placedWords(near)}</View>
                {near.sent ? (
                  <View className="pine">今年的生日卡送过了</View>
                ) : (
                  <Button
                    kind="tinted"
                    icon="calendar-check"
                    label={`给${near.name}${actWords.birthday}`}
                    onPress={() => onChoose({ kind: 'birthday', leader: near })}
                  >
                    {actWords.birthday}
                  </Button>
                )}
              </View>
            </Card>
          ))}
        </>
      )}
    </Opening>
  );
}
