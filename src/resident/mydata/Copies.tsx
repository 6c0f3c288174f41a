import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { ago, clock } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { openFile } from './openFile';

type Copy = Output<'data.exports'>['list'][number];

const LOOK_MS = 3_000;

/** A copy of all that is kept about one, to take along. */
export function Copies() {
  const copies = useRead('data.exports', {}, { every: LOOK_MS });
  const { send, busy } = useAct('data.export');
  const begin = async (): Promise<void> => {
    const reply = await send({});
    if (reply?.ok) toast('开始整理了，好了就能下载');
    await copies.refresh();
  };
  return (
    <>
      <Section title="把我的资料带走" />
      <Opening reading={copies} cards={1}>
        {({ list: [latest] }) => (
          <Card>
            <View className="stack">
              <View className="ink2">
                您的资料、点单、接单和谁看过，都在一个文件里。打开不用密码，请只给信得过的人。
              </View>
              {latest && <Latest copy={latest} />}
              {latest?.state !== 'running' && (
                <Button busy={busy} onPress={() => void begin()}>
                  {latest ? '重新整理一份' : '整理一份'}
                </Button>
              )}
            </View>
          </Card>
        )}
      </Opening>
    </>
  );
}

function Latest({ copy }: { copy: Copy }) {
  const now = useNow();
  const { state, url, linkUntil, at, progress } = copy;
  if (state === 'running') return <View className="b">正在整理，已经 {progress} 条</View>;
  if (state === 'failed') return <View className="red">上一份没整理成，请再整理一次</View>;
  if (state === 'gone') return <View className="ink2">上一份已经到期删去了</View>;
  return (
    <>
      <View className="ink2">
        {ago(at, now)}整理好的，链接到 {clock(linkUntil ?? now)} 为止
      </View>
      <Button kind="tinted" onPress={() => openFile(url ?? '')}>
        下载
      </Button>
    </>
  );
}
