import { View } from '@tarojs/components';
import { Opening } from '../../components/feedback/Opening';
import { FormRow } from '../../components/form/FormRow';
import { OptionList, OptionRow, type Option } from '../../components/form/OptionRow';
import { Note } from '../../components/basic/Note';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { WordsSheet } from '../WordsSheet';
import { DayRow } from './DayRow';
import { whichOf, type OrderSheet } from './sheet';
import { useSaid } from './useSaid';
import { answerPreview, officeOf, type AnswerKind } from './words';

const kinds: readonly Option<AnswerKind>[] = [
  { value: 'takeOver', label: '我来办' },
  { value: 'assign', label: '请人办' },
  { value: 'explain', label: '先说明' },
];
const blank = { kind: 'takeOver' as AnswerKind, to: '', words: '', until: '' };

/** 应: who was called answers down, always with a day; what the resident will read stands there before it goes. */
export function AnswerSheet(props: OrderSheet) {
  const { open, order, onClose } = props;
  const now = useNow();
  const answer = useAct('order.answerDown');
  const chain = useRead('desk.chain', { id: order.id }, { when: open });
  const { values, change, after } = useSaid(`answer:${order.id}`, blank, props);
  const { kind, to, words, until } = values;
  const below = chain.data?.below ?? [];
  const named = kind === 'assign' ? below.find(({ id }) => id === to) : undefined;
  const by = order.escalation?.to ?? order.accountable;
  const lacking = words.trim() === '' || until === '' || (kind === 'assign' && !named);
  const send = async () => {
    const said = { ...whichOf(order), kind, words: words.trim(), until };
    after(await answer.send(named ? { ...said, to: named.id } : said), '答复了，居民会收到');
  };
  return (
    <WordsSheet
      {...{ open, onClose, words }}
      title="答复"
      label="说一句"
      help="居民看得到"
      placeholder="比如：明天上午带工具来看"
      onWords={(said) => change({ words: said })}
      line={
        by && !lacking
          ? `居民会读到：${answerPreview({ kind, by, to: named, words, until }, now)}`
          : '到那天还没办好，会再往上一级'
      }
      act="答复居民"
      busy={answer.busy}
      lacking={lacking}
      refused={answer.refusal?.code}
      onSend={() => void send()}
    >
      <OptionRow label="怎么答复" options={kinds} value={kind} onChange={(next) => change({ kind: next })} />
      {kind === 'assign' && (
        <FormRow label="请谁办">
          <Opening reading={chain} cards={1}>
            {() =>
              below.length === 0 ? (
                <Note>下面没有别的负责人，请选「我来办」</Note>
              ) : (
                <OptionList
                  label="请谁办"
                  options={below.map((one) => ({ value: one.id, label: officeOf(one) }))}
                  value={to}
                  onChange={(id) => change({ to: id })}
                />
              )
            }
          </Opening>
        </FormRow>
      )}
      <View>
        <DayRow
          label={kind === 'explain' ? '哪天前给准话' : '哪天前办好'}
          day={until}
          onDay={(day) => change({ until: day })}
        />
      </View>
    </WordsSheet>
  );
}
