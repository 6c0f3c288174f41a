import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Empty } from '../../components/feedback/Empty';
import { Sheet } from '../../components/feedback/Sheet';
import { OptionList } from '../../components/form/OptionRow';
import { deskLine } from '../../copy/desk';
import { useNow } from '../../hooks/useNow';

interface MergeSheetProps {
  open: boolean;
  similar: Output<'desk.similar'>['list'];
  busy: boolean;
  onMerge: (into: string) => void;
  onClose: () => void;
}

/** Puts an order together with another about the same thing: which one, and what follows. */
export function MergeSheet({ open, similar, busy, onMerge, onClose }: MergeSheetProps) {
  const now = useNow();
  const [into, setInto] = useState<string>();
  const options = similar.map((card) => ({
    value: card.id,
    label: card.title,
    line: `${card.code} · ${deskLine(card, now)}`,
  }));
  return (
    <Sheet open={open} title="和哪一单是同一件事" onClose={onClose}>
      {options.length === 0 ? (
        <Empty title="没有相似的单" line="同一栋楼、同一项服务、还没办完的才算" />
      ) : (
        <View className="stack">
          <OptionList options={options} value={into} onChange={setInto} label="和哪一单是同一件事" />
          <View className="t-s ink2">这一单会结案，结果写「重复」。居民会收到消息，跟着那一单看进展</View>
          <Button
            kind="filled"
            disabled={into === undefined}
            busy={busy}
            onPress={() => into !== undefined && onMerge(into)}
          >
            并成一单
          </Button>
        </View>
      )}
    </Sheet>
  );
}
