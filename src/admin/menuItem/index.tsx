import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { Opening } from '../../components/feedback/Opening';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import type { Editable } from '../../copy/menu';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { WidePage } from '../WidePage';
import { blankItem } from './blank';
import { DeadlineRows } from './DeadlineRows';
import { KindRows } from './KindRows';
import { QuestionRows } from './QuestionRows';
import { Preview } from './Preview';
import { Standing } from './Standing';
import { TakingRows } from './TakingRows';
import { useEditor, type Editor } from './useEditor';
import { WordsRows } from './WordsRows';

/** One service of the menu: what is written of it, and how residents will see it. */
export default function MenuItemPage() {
  const id = useParam('id');
  const reading = useRead('menu.draft', { id }, { when: id !== '' });
  if (id === '') return <Editing item={blankItem} isNew put={() => undefined} refresh={noRefresh} />;
  const { data } = reading;
  if (!data) return <WidePage title="服务" list={<Opening reading={reading}>{() => null}</Opening>} />;
  return (
    <Editing
      key={data.item.revision}
      item={data.item}
      isNew={false}
      put={(item) => reading.put({ item })}
      refresh={reading.refresh}
    />
  );
}

const noRefresh = (): Promise<void> => Promise.resolve();

interface EditingProps {
  item: Editable;
  isNew: boolean;
  put: (item: Editable) => void;
  refresh: () => Promise<void>;
}

function Editing(props: EditingProps) {
  const editor = useEditor(props);
  const { item, isNew } = props;
  return (
    <WidePage
      title={item.content.name || '添一项服务'}
      bar={<Bar editor={editor} pending={item.pending || !item.active} />}
      list={
        <>
          {!isNew && <Standing item={item} editor={editor} />}
          {editor.stale && <Stale editor={editor} />}
          <Section title="居民读到的" />
          <Card>
            <WordsRows {...editor} />
          </Card>
          <Section title="谁来办，怎么办" />
          <Card>
            <TakingRows {...editor} />
            <KindRows {...editor} />
          </Card>
          <Section title="要问的话" side="没有就不问" />
          <QuestionRows {...editor} />
          <Section title="时限" side="不写就照常" />
          <Card>
            <DeadlineRows {...editor} />
          </Card>
        </>
      }
    >
      <Preview content={editor.content} />
    </WidePage>
  );
}

function Bar({ editor, pending }: { editor: Editor; pending: boolean }) {
  return (
    <PrimaryBar line={editor.typed ? '写的留在这台机器上，存了草稿别人才看得到' : '居民只看得到上架的'}>
      <Button grow={1} busy={editor.busy} disabled={!editor.typed} onPress={() => void editor.save()}>
        存草稿
      </Button>
      <Button
        kind="filled"
        grow={1.5}
        busy={editor.busy}
        disabled={!editor.typed && !pending}
        onPress={() => void editor.publish()}
      >
        上架
      </Button>
    </PrimaryBar>
  );
}

/** Two wrote at once: nothing is lost, and the one who came second decides. */
function Stale({ editor }: { editor: Editor }) {
  return (
    <Card tone="marked" className="stack">
      <View className="b">别的管理员刚改过这一项</View>
      <View className="ink2">您写的还在下面。用您写的会盖掉他的草稿；用他的，您写的就不要了。</View>
      <View className="row">
        <Button grow={1} onPress={editor.takeTheirs}>
          用他的
        </Button>
        <Button grow={1} kind="tinted" onPress={editor.keepMine}>
          用我写的
        </Button>
      </View>
    </Card>
  );
}
