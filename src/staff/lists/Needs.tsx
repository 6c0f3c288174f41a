import { useState, type ReactNode } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { WidePage } from '../../components/page/WidePage';
import { lineFacts } from '../../copy/units';
import { useAct } from '../../hooks/useAct';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { LineForm } from '../LineForm';
import { NeedMatches } from './NeedMatches';
import { useListPlace } from './useListPlace';

interface NeedsProps {
  head: ReactNode;
  /** A project was made of a need. */
  onProject: () => void;
}

/** 需求清单: what the place needs; chosen, it shows which units could help. */
export function Needs({ head, onProject }: NeedsProps) {
  const place = useListPlace();
  const input = place === undefined ? {} : { place };
  const reading = useRead('need.list', input);
  const { list, more, busy } = useMore(reading.data, (cursor) => read('need.list', { ...input, cursor }));
  const [chosenId, setChosenId] = useState<string>();
  const [adding, setAdding] = useState(false);
  const { send, busy: saving } = useAct('need.save');
  const chosen = list.find(({ id }) => id === chosenId);
  const back = (): void => {
    setAdding(false);
    setChosenId(undefined);
  };
  return (
    <WidePage
      title="三张清单"
      chosen={adding || chosen !== undefined}
      {...(adding || chosen ? { onBack: back } : {})}
      list={
        <>
          {head}
          <Button kind="tinted" icon="plus" onPress={() => setAdding(true)}>
            写一条需求
          </Button>
          <Opening reading={reading}>
            {() =>
              list.length === 0 ? (
                <Empty title="现在没有等着的需求" line="缺什么写一条，看看哪个单位能帮上" />
              ) : (
                <Card tone="rows">
                  {list.map((need) => (
                    <ListRow
                      key={need.id}
                      icon="list-checks"
                      title={need.title}
                      line={lineFacts(need)}
                      onPress={() => {
                        setAdding(false);
                        setChosenId(need.id);
                      }}
                    />
                  ))}
                </Card>
              )
            }
          </Opening>
          {more && (
            <Button onPress={more} busy={busy}>
              再看一些
            </Button>
          )}
        </>
      }
    >
      {adding && (
        <Card>
          <LineForm
            draft="need"
            question="社区要什么"
            example="比如：周末给孩子写作业的地方"
            act="写进清单"
            busy={saving}
            onSend={async (line) => {
              const reply = await send({ ...line, ...input });
              if (!reply?.ok) return false;
              toast('写进清单了');
              await reading.refresh();
              setAdding(false);
              setChosenId(reply.output.id);
              return true;
            }}
          />
        </Card>
      )}
      {!adding && chosen && (
        <NeedMatches
          key={chosen.id}
          need={chosen}
          onProject={onProject}
          onClosed={() => {
            back();
            void reading.refresh();
          }}
        />
      )}
      {!adding && !chosen && <Empty title="点开一条需求" line="右边会列出能帮上的单位，点一下就提成项目" />}
    </WidePage>
  );
}
