import type { Output } from '@core/contract';
import { MOST_LISTS, type StepList } from '@core/domain/stepList/stepList';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Note } from '../../components/basic/Note';
import { Empty } from '../../components/feedback/Empty';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useEntry } from '../../hooks/useEntry';
import { useRead } from '../../hooks/useRead';
import { useSession } from '../../hooks/useSession';
import { ListCard } from './ListCard';

type Set = Output<'stepList.get'>;

/** 工作步骤: by which steps the county works, read on every topic and session. */
export default function StepListsPage() {
  useEntry();
  const mayChange = useSession()?.roles.some(({ role }) => role === 'admin') ?? false;
  const reading = useRead('stepList.get', {}, { when: mayChange });
  if (!mayChange)
    return (
      <Page title="工作步骤">
        <Empty title="这里由区县管理员设" line="有要改的，请找他们" />
      </Page>
    );
  return reading.data ? (
    <Editor key={reading.data.version} set={reading.data} onSaved={reading.put} />
  ) : (
    <Page title="工作步骤">
      <Opening reading={reading}>{() => null}</Opening>
    </Page>
  );
}

function Editor({ set, onSaved }: { set: Set; onSaved: (set: Set) => void }) {
  const { values, change, drop } = useDraft(`stepLists:${set.version}`, { lists: set.lists });
  const { send, busy, refusal } = useAct('stepList.change', { quiet: true });
  const { lists } = values;
  const put = (at: number, list: StepList | undefined): void =>
    change({ lists: lists.flatMap((one, n) => (n === at ? (list ?? []) : one)) });
  const add = (): void => {
    const id = `list-${Math.max(0, ...lists.map((_, n) => n + 1))}-${set.version}`;
    change({
      lists: [...lists, { id, name: '', uses: [], steps: [{ name: '', words: '', from: 'proposed' }] }],
    });
  };
  const save = async (): Promise<void> => {
    const reply = await send({ lists: [...lists], version: set.version });
    if (!reply?.ok) return;
    drop();
    toast('改好了，议题和议事都按新的步骤写');
    onSaved(reply.output);
  };
  return (
    <Page
      title="工作步骤"
      bar={
        <PrimaryBar line="改了全区县都按这个写，不改变谁能办什么。">
          <Button kind="filled" size="main" grow={1} busy={busy} onPress={() => void save()}>
            改好
          </Button>
        </PrimaryBar>
      }
    >
      {refusal && (
        <ErrorCard
          title={refusalWords[refusal.code]}
          line="您写的都还在"
          busy={busy}
          onAgain={() => void save()}
        />
      )}
      <Note>议题和每一种会各用一套。一步从什么时候算起，下一步就要比它晚。</Note>
      <View className="stack">
        {lists.map((list, n) => (
          <ListCard key={list.id} list={list} others={lists} onChange={(next) => put(n, next)} />
        ))}
      </View>
      {lists.length < MOST_LISTS && (
        <Button icon="plus" onPress={add}>
          加一套步骤
        </Button>
      )}
    </Page>
  );
}
