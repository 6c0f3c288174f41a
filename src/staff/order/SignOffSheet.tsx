import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { PhotoPicker, type Photo } from '../../components/form/PhotoPicker';
import { useAct } from '../../hooks/useAct';
import { usePhotos } from '../../hooks/usePhotos';
import { whichOf, type OrderSheet } from './sheet';
import { useSaid } from './useSaid';

const blank: { photos: Photo[] } = { photos: [] };

/** A slip that was signed on paper: the picture of the signature closes the order as confirmed. */
export function SignOffSheet(props: OrderSheet) {
  const { open, order, onClose } = props;
  const signOff = useAct('order.signOff');
  const { values, change, after } = useSaid(`signOff:${order.id}`, blank, props);
  const pictures = usePhotos(values.photos, (photos) => change({ photos }), 1);
  const [photo] = values.photos;
  const send = async () => {
    if (photo) after(await signOff.send({ ...whichOf(order), photo: photo.fileId }), '记下了，这一单结案');
  };
  return (
    <Sheet open={open} title="居民签过字了" onClose={onClose}>
      <View className="stack">
        <FormRow label="签字的照片" help="拍清楚签字那一行">
          <PhotoPicker
            photos={values.photos}
            onAdd={pictures.add}
            onRemove={pictures.remove}
            busy={pictures.busy}
            max={1}
          />
        </FormRow>
        <View className="t-s ink2">这一单会结案，写「本人确认了」。居民也可以自己扫派件单上的码确认</View>
        <Button
          kind="filled"
          disabled={!photo || pictures.busy}
          busy={signOff.busy}
          onPress={() => void send()}
        >
          签过字了，结案
        </Button>
      </View>
    </Sheet>
  );
}
