import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { Acting } from './acting';

/** One line in large type over what all see: a number, a place, a date. */
export function Caption({ show: { id, caption }, put }: Acting) {
  const { values, change, drop } = useDraft(`caption:${id}`, { words: '' });
  const { send, busy, refusal } = useAct('show.caption', { quiet: true });
  const hang = async (words: string): Promise<void> => {
    const reply = await send({ id, words });
    if (!reply?.ok) return;
    if (words !== '') {
      change({ words: '' });
      drop();
    }
    put(reply.output.show);
  };
  return (
    <>
      <Section title="挂一行大字" side={caption === undefined ? '现在没有' : '大家看得到'} />
      <Card className="stack">
        {caption !== undefined && (
          <View className="row">
            <View className="grow b">{caption}</View>
            <Button size="small" busy={busy} label="撤下这行大字" onPress={() => void hang('')}>
              撤下
            </Button>
          </View>
        )}
        <FormRow label="要紧的一句" help="最多 40 字" error={refusal && refusalWords[refusal.code]}>
          <TextField
            name="show-caption"
            label="要紧的一句"
            placeholder="医保缴费到 12 月 20 日"
            maxLength={40}
            value={values.words}
            onChange={(words) => change({ words })}
          />
        </FormRow>
        <Button
          busy={busy}
          disabled={values.words.trim() === ''}
          onPress={() => void hang(values.words.trim())}
        >
          挂出去
        </Button>
      </Card>
    </>
  );
}
