import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { toast } from '../../components/feedback/Toast';
import { when } from '../../copy/times';
import { useNow } from '../../hooks/useNow';

type Stream = Output<'show.stream'>;

/** Where OBS, ffmpeg or an encoder sends its picture. */
export function Address({ stream: { server, key, push, until } }: { stream: Stream }) {
  const now = useNow();
  return (
    <Card className="stack">
      <View>
        在 OBS 的「设置 → 直播」里选「自定义」，把下面两行填进去，点「开始直播」。别的编码器填整个地址。
      </View>
      <Copied label="服务器" value={server} />
      <Copied label="推流码" value={key} />
      <Copied label="整个地址" value={push} />
      <Note icon="lock-simple">
        {`谁拿到推流码谁就能上画面，别发到群里。${when(until, now)} 前有效，过了回这一页再拿。`}
      </Note>
      <View className="t-s ink2">
        编码用 H.264 和 AAC，1280×720、每秒 25 帧、1500 千比特，关键帧间隔 2 秒。
      </View>
    </Card>
  );
}

function Copied({ label, value }: { label: string; value: string }) {
  const copy = (): void =>
    void Taro.setClipboardData({ data: value }).then(
      () => toast(`${label}拷好了`),
      () => toast('没拷上，请长按选中再拷'),
    );
  return (
    <View>
      <View className="row">
        <View className="grow b">{label}</View>
        <Button size="small" label={`拷贝${label}`} onPress={copy}>
          拷贝
        </Button>
      </View>
      <View className="studio-address num">{value}</View>
    </View>
  );
}
