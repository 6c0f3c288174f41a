import { useState, type ReactNode } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { WidePage } from '../../components/page/WidePage';
import { projectWords } from '../../copy/units';
import { useMore } from '../../hooks/useMore';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';
import { ProjectCard } from '../ProjectCard';
import { useListPlace } from './useListPlace';

/** 项目清单: needs that units meet, the latest moved first. */
export function Projects({ head }: { head: ReactNode }) {
  const place = useListPlace();
  const input = place === undefined ? {} : { place };
  const reading = useRead('project.list', input);
  const { list, more, busy } = useMore(reading.data, (cursor) => read('project.list', { ...input, cursor }));
  const [chosenId, setChosenId] = useState<string>();
  const chosen = list.find(({ id }) => id === chosenId);
  return (
    <WidePage
      title="三张清单"
      chosen={chosen !== undefined}
      {...(chosen ? { onBack: () => setChosenId(undefined) } : {})}
      list={
        <>
          {head}
          <Opening reading={reading}>
            {() =>
              list.length === 0 ? (
                <Empty title="还没有项目" line="在需求里点开一条，选一个能帮上的单位" />
              ) : (
                <Card tone="rows">
                  {list.map(({ id, title, unitName, state }) => (
                    <ListRow
                      key={id}
                      icon="clipboard-text"
                      title={title}
                      line={`${unitName} · ${projectWords[state]}`}
                      onPress={() => setChosenId(id)}
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
      {chosen ? (
        <ProjectCard project={chosen} onChanged={() => void reading.refresh()} />
      ) : (
        <Empty title="点开一个项目" line="看办到哪一步，谁来办" />
      )}
    </WidePage>
  );
}
