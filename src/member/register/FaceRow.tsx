import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { choosePictures, store } from '../../services/photos';
import './register.scss';

/** A helper's own picture: optional, seen by the household he comes to and by the community, gone when he takes it back. */
export function FaceRow() {
  const face = useRead('helper.face', {});
  const change = useAct('helper.photo');
  const [storing, setStoring] = useState(false);
  const shown = face.data?.photo;
  const show = async (file?: string): Promise<void> => {
    const reply = await change.send(file === undefined ? {} : { file });
    if (reply?.ok) face.put(reply.output);
  };
  const choose = async (): Promise<void> => {
    const [picture] = await choosePictures(1);
    if (!picture) return;
    setStoring(true);
    const stored = await store(picture);
    setStoring(false);
    if (stored.ok) await show(stored.id);
    else toast(refusalWords[stored.refusal.code]);
  };
  return (
    <Card>
      <View className="stack">
        <View className="row">
          {shown?.url !== undefined && (
            <Image
              className="face-photo"
              src={shown.url}
              mode="aspectFill"
              {...aria(undefined, { hidden: true })}
            />
          )}
          <View className="grow">
            <View className="b">我的照片</View>
            <View className="t-s ink2">
              {shown && !shown.checked
                ? '正在检查，过一会儿对方看得到'
                : '可放可不放。您接了单，那一户和社区看得到，方便认人'}
            </View>
          </View>
        </View>
        <Button icon="camera" busy={storing || change.busy} onPress={() => void choose()}>
          {shown ? '换一张' : '放一张照片'}
        </Button>
        {shown && (
          <Button kind="plain" onPress={() => void show()}>
            不放了
          </Button>
        )}
      </View>
    </Card>
  );
}
