import { LEAVING_WORDS } from '@core/domain/people/leaving';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Section } from '../../components/basic/Card';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { welcomePage } from '../../services/routes';
import { forgetMe } from './forgetMe';

const goes = ['称呼、电话、住址，当场销毁', '您的提醒、照片、草稿、谁看过您', '报到和身份，不再有人问您接单'];
const stays = [
  '办完的单只留事项和结果，不再写着是谁家的事，三年后删去',
  '您同意和注销过的记录，只有编号，三年后删去',
];

/** Leaving for good: what goes, what the law keeps, and words to type so that no finger slips. */
export function Leave() {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const { send, busy, refusal } = useAct('me.delete', { quiet: true });
  const leave = async (): Promise<void> => {
    const reply = await send({ words: LEAVING_WORDS });
    if (!reply?.ok) return;
    await forgetMe();
    await Taro.reLaunch({ url: welcomePage });
  };
  return (
    <>
      <Section title="不再用了" />
      <Button onPress={() => setOpen(true)}>注销账号</Button>
      <Sheet open={open} title="注销以后会怎样" onClose={() => setOpen(false)}>
        <View className="stack">
          <List title="没有了，找不回来" lines={goes} />
          <List title="按规定还要留一阵" lines={stays} />
          <FormRow
            label={`想好了，请写「${LEAVING_WORDS}」四个字`}
            error={refusal && refusalWords[refusal.code]}
          >
            <TextField name="leaving" label={`写${LEAVING_WORDS}四个字`} value={typed} onChange={setTyped} />
          </FormRow>
          <View className="row">
            <Button grow={1} onPress={() => setOpen(false)}>
              先不
            </Button>
            <Button
              grow={1.5}
              kind="filled"
              busy={busy}
              disabled={typed.trim() !== LEAVING_WORDS}
              onPress={() => void leave()}
            >
              注销，不再用了
            </Button>
          </View>
        </View>
      </Sheet>
    </>
  );
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <View>
      <View className="b">{title}</View>
      {lines.map((line) => (
        <View key={line} className="ink2">
          · {line}
        </View>
      ))}
    </View>
  );
}
