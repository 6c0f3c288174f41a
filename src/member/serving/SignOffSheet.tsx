import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { PhotoPicker, type Photo } from '../../components/form/PhotoPicker';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { usePhotos } from '../../hooks/usePhotos';
import type { SheetProps } from './sheetProps';

/** The paper slip with the neighbour's signature: a picture of it closes the order as confirmed. */
export function SignOffSheet({ open, order, settle, onClose }: SheetProps) {
  const signOff = useAct('order.signOff');
  const { values, change, drop } = useDraft<{ photos: Photo[] }>(`signOff:${order.id}`, { photos: [] });
  const pictures = usePhotos(values.photos, (photos) => change({ photos }), 1);
  const [photo] = values.photos;
  const send = async (): Promise<void> => {
    if (!photo) return;
    const reply = await signOff.send({ id: order.id, version: order.version, photo: photo.fileId });
    if (!settle(reply)) return;
    drop();
    toast('签字收到了，这一单结案');
    onClose();
  };
  return (
    <Sheet open={open} title="派件单签过字了" onClose={onClose}>
      <View className="stack">
        <View>拍清楚邻居的签字和单号 {order.slip?.number}</View>
        <PhotoPicker
          photos={values.photos}
          onAdd={pictures.add}
          onRemove={pictures.remove}
          max={1}
          busy={pictures.busy}
        />
        <View className="t-s ink2">签了字就算邻居确认，这一单马上结案。没签也不要紧，等他在手机上确认</View>
        <Button
          kind="filled"
          disabled={photo === undefined || pictures.busy}
          busy={signOff.busy}
          onPress={() => void send()}
        >
          交签字，结案
        </Button>
      </View>
    </Sheet>
  );
}
