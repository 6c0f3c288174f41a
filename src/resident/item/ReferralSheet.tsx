import type { Output } from '@core/contract';
import { dayOf } from '@core/domain/calendar/time';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { remember } from '../../services/cache';
import { cloudNow } from '../../services/clock';
import { go } from '../../services/go';
import { orderPage } from '../../services/routes';

interface ReferralSheetProps {
  item: Output<'menu.list'>['list'][number];
  open: boolean;
  onClose: () => void;
}

/** 转介: what one wants to ask there, kept with us, so that somebody asks later what came of it. */
export function ReferralSheet({ item, open, onClose }: ReferralSheetProps) {
  const { values, change, drop } = useDraft(`referral:${item.id}`, { words: '' });
  const [empty, setEmpty] = useState(false);
  const place = useAct('order.place');
  const send = async (): Promise<void> => {
    const words = values.words.trim();
    setEmpty(words === '');
    if (words === '') return;
    const wanted = { day: dayOf(cloudNow()), slot: 'any' } as const;
    const reply = await place.send({ itemId: item.id, words, wanted });
    if (!reply?.ok) return;
    const { order } = reply.output;
    drop();
    onClose();
    remember('order.get', { id: order.id }, reply.output);
    go(orderPage(order.id));
  };
  const refused = place.refusal?.code === 'TEXT_REFUSED' ? refusalWords.TEXT_REFUSED : undefined;
  const error = empty ? '请写一下要问什么，几个字也行' : refused;
  return (
    <Sheet open={open} title="您要问什么" onClose={onClose}>
      <View className="stack">
        <FormRow label="要问的事" error={error}>
          <TextArea
            name="referral"
            label="要问的事"
            value={values.words}
            placeholder={item.example}
            maxLength={200}
            invalid={error !== undefined}
            focus={error !== undefined}
            onChange={(words) => change({ words })}
          />
        </FormRow>
        <View className="t-s ink2">还是您自己打电话去问。我们记下来，一周里有人问您办成了没有。</View>
        <Button kind="filled" busy={place.busy} onPress={() => void send()}>
          记下来
        </Button>
      </View>
    </Sheet>
  );
}
