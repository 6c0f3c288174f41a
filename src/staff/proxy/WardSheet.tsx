import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { TextField } from '../../components/form/TextField';
import { useRead } from '../../hooks/useRead';
import { useLast, useSettled } from '../../hooks/useSettled';

interface WardSheetProps {
  open: boolean;
  onChoose: (ward: Output<'ward.list'>['list'][number]) => void;
  onClose: () => void;
}

/** Neighbours without a phone who have a record, found by name: nothing has to be written down again. */
export function WardSheet({ open, onChoose, onClose }: WardSheetProps) {
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim());
  const reading = useRead('ward.list', search.length < 2 ? {} : { search }, { when: open });
  const shown = useLast(reading.data);
  return (
    <Sheet open={open} title="哪一位邻居" onClose={onClose}>
      <View className="stack">
        <TextField
          name="proxy-ward"
          label="找人"
          placeholder="写名字或拼音首字母，两个字起"
          value={typed}
          maxLength={20}
          onChange={setTyped}
        />
        <Opening reading={{ ...reading, data: shown }} cards={1}>
          {({ list }) =>
            list.length === 0 ? (
              <Empty title="没有这位邻居的档案" line="直接写下面几行也能替他点单" />
            ) : (
              list.map((ward) => (
                <ListRow key={ward.id} title={ward.name} line={ward.address} onPress={() => onChoose(ward)} />
              ))
            )
          }
        </Opening>
      </View>
    </Sheet>
  );
}
