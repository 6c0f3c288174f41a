import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { useRead } from '../../hooks/useRead';
import { fullName, rowLine, type Labels } from './words';

interface GapsProps {
  under: string;
  labels: Labels;
  onGo: (path: string) => void;
}

/** Places in which nobody holds an office they need, a page at a time in the order of their codes. */
export function Gaps({ under, labels, onGo }: GapsProps) {
  const [from, setFrom] = useState<string>();
  const gaps = useRead('place.gaps', from === undefined ? { under } : { under, cursor: from });
  return (
    <Opening reading={gaps}>
      {({ list, next }) => (
        <>
          {list.length === 0 ? (
            <Empty title="这里每个地方都有人" />
          ) : (
            <Card tone="rows">
              {list.map((row) => (
                <ListRow
                  key={row.path}
                  title={fullName(row)}
                  line={rowLine(row, labels)}
                  onPress={() => onGo(row.path)}
                />
              ))}
            </Card>
          )}
          {next !== undefined && <Button onPress={() => setFrom(next)}>下一页</Button>}
          {from !== undefined && (
            <Button kind="plain" onPress={() => setFrom(undefined)}>
              回到第一页
            </Button>
          )}
        </>
      )}
    </Opening>
  );
}
