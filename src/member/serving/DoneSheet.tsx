import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { OptionRow, type Option } from '../../components/form/OptionRow';
import { PhotoPicker, type Photo } from '../../components/form/PhotoPicker';
import { TextArea } from '../../components/form/TextArea';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { usePhotos } from '../../hooks/usePhotos';
import type { Reply } from '../../services/cloud';
import { inTheWay } from './more';

interface DoneSheetProps {
  open: boolean;
  order: Output<'order.get'>['order'];
  onReply: (reply: Reply<'order.resolve'> | undefined) => void;
  onClose: () => void;
}

type Outcome = 'solved' | 'partly' | 'unreachable';
interface Said {
  words: string;
  outcome: Outcome;
  photos: Photo[];
}

const WORDS_MAX = 300;
const outcomes: readonly Option<Outcome>[] = [
  { value: 'solved', label: '办成了' },
  { value: 'partly', label: '办了一部分' },
  { value: 'unreachable', label: '没联系上' },
];
const examples: Record<Outcome, string> = {
  solved: '比如：灯管换好了，试过亮',
  partly: '比如：先修好一个，还差一个零件',
  unreachable: '比如：打了三次电话没人接，敲门也没人应',
};
const blank: Said = { words: '', outcome: 'solved', photos: [] };

/** 办好了: what came of it, in the helper's words. The picture is a kindness, never a duty. */
export function DoneSheet({ open, order, onReply, onClose }: DoneSheetProps) {
  const resolve = useAct('order.resolve');
  const { values, change, drop } = useDraft<Said>(`done:${order.id}`, blank);
  const pictures = usePhotos(values.photos, (photos) => change({ photos }));
  const obstacle = inTheWay(order, values.outcome);
  const send = async (): Promise<void> => {
    const reply = await resolve.send({
      id: order.id,
      version: order.version,
      words: values.words,
      outcome: values.outcome,
      photos: values.photos.map(({ fileId }) => fileId),
    });
    if (reply?.ok) drop();
    onReply(reply);
  };
  return (
    <Sheet open={open} title="办得怎么样" onClose={onClose}>
      <View className="stack">
        <OptionRow
          options={outcomes}
          value={values.outcome}
          onChange={(outcome) => change({ outcome })}
          label="办得怎么样"
        />
        <TextArea
          name="done-words"
          label="说一句结果"
          placeholder={examples[values.outcome]}
          value={values.words}
          onChange={(words) => change({ words })}
          maxLength={WORDS_MAX}
          tools={
            <PhotoPicker
              photos={values.photos}
              onAdd={pictures.add}
              onRemove={pictures.remove}
              busy={pictures.busy}
            />
          }
        />
        {obstacle === undefined ? (
          <View className="t-s ink2">送给{order.contact?.name ?? '邻居'}看，请他确认。照片可以不拍</View>
        ) : (
          <View className="t-s amber b">{obstacle}</View>
        )}
        <Button
          kind="filled"
          busy={resolve.busy}
          disabled={values.words.trim() === '' || pictures.busy || obstacle !== undefined}
          onPress={() => void send()}
        >
          送给邻居确认
        </Button>
      </View>
    </Sheet>
  );
}
