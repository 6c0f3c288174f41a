import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { OptionList } from '../../components/form/OptionRow';
import { TextArea } from '../../components/form/TextArea';
import { TextField } from '../../components/form/TextField';
import { nearWords, roleWords } from '../../copy/states';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useRead } from '../../hooks/useRead';
import { useLast, useSettled } from '../../hooks/useSettled';
import type { SheetProps } from './sheetProps';

const SEARCH_MAX = 20;
const WORDS_MAX = 100;

/** 移交别人: who could take it over, nearest first. Nothing changes before he says yes. */
export function HandOverSheet({ open, order, settle, onClose }: SheetProps) {
  const [typed, setTyped] = useState('');
  const [to, setTo] = useState<{ id: string; name: string }>();
  const { values, change, drop } = useDraft(`handOver:${order.id}`, { words: '' });
  const ask = useAct('order.handOver');
  const search = useSettled(typed.trim());
  const input = search === '' ? { id: order.id } : { id: order.id, search };
  const found = useRead('order.successors', input, { when: open });
  const shown = useLast(found.data);
  const send = async (): Promise<void> => {
    if (!to) return;
    const reply = await ask.send({ id: order.id, version: order.version, to: to.id, words: values.words });
    if (!settle(reply)) return;
    drop();
    toast(`问了${to.name}，等他回话`);
    onClose();
  };
  return (
    <Sheet open={open} title="请谁接手" onClose={onClose}>
      <View className="stack">
        <TextField
          name="successor-search"
          label="找人"
          placeholder="写名字找人"
          value={typed}
          onChange={setTyped}
          maxLength={SEARCH_MAX}
        />
        <Opening reading={{ ...found, data: shown }} cards={1}>
          {({ list }) =>
            list.length === 0 ? (
              <Empty title="没找到能接手的人" line="换个名字，或者退单，马上问下一位" />
            ) : (
              <OptionList
                options={list.map(({ id, name, kind, near }) => ({
                  value: id,
                  label: name,
                  line: `${roleWords[kind]} · 离这一单${nearWords[near]}`,
                }))}
                value={to?.id}
                onChange={(id) => setTo(list.find((one) => one.id === id))}
                label="请谁接手"
              />
            )
          }
        </Opening>
        <TextArea
          name="handover-words"
          label="跟他说一句，可以不写"
          placeholder="比如：临时加班，灯管在门口"
          value={values.words}
          onChange={(words) => change({ words })}
          maxLength={WORDS_MAX}
        />
        <View className="t-s ink2">他答应了才算移交，答应前还是您的。住址和电话他接手后才看得到</View>
        <Button kind="filled" disabled={to === undefined} busy={ask.busy} onPress={() => void send()}>
          {to === undefined ? '先选一位' : `问问${to.name}`}
        </Button>
      </View>
    </Sheet>
  );
}
