import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { OptionList } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
import { useRead } from '../../hooks/useRead';
import { useLast, useSettled } from '../../hooks/useSettled';
import { helperFacts } from './facts';

interface AssignSheetProps {
  open: boolean;
  orderId: string;
  busy: boolean;
  onAssign: (to: string) => void;
  onClose: () => void;
}

const SEARCH_MAX = 20;

/** 派给一位: nearest first, with what is in his hands and whether WeChat reaches him. */
export function AssignSheet({ open, orderId, busy, onAssign, onClose }: AssignSheetProps) {
  const [typed, setTyped] = useState('');
  const [to, setTo] = useState<Output<'desk.helpers'>['list'][number]>();
  const search = useSettled(typed.trim());
  const input = search === '' ? { id: orderId } : { id: orderId, search };
  const helpers = useRead('desk.helpers', input, { when: open });
  const shown = useLast(helpers.data);
  return (
    <Sheet open={open} title="派给哪一位" onClose={onClose}>
      <View className="stack">
        <TextField
          name="assign-search"
          label="找人"
          placeholder="写名字找人"
          value={typed}
          onChange={setTyped}
          maxLength={SEARCH_MAX}
        />
        <Opening reading={{ ...helpers, data: shown }} cards={1}>
          {({ list }) =>
            list.length === 0 ? (
              <Empty title="没找到能去的人" line="换个名字，或者打街道电话商量" />
            ) : (
              <OptionList
                options={list.map((helper) => ({
                  value: helper.id,
                  label: helper.name,
                  line: helperFacts(helper),
                }))}
                value={to?.id}
                onChange={(id) => setTo(list.find((helper) => helper.id === id))}
                label="派给哪一位"
              />
            )
          }
        </Opening>
        <View className="t-s ink2">他可以说去不了；没回话会提醒您。居民看得到派了谁</View>
        <Button
          kind="filled"
          disabled={to === undefined}
          busy={busy}
          onPress={() => to !== undefined && onAssign(to.id)}
        >
          {to === undefined ? '先选一位' : `派给${to.name}`}
        </Button>
      </View>
    </Sheet>
  );
}
