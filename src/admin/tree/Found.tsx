import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { useRead } from '../../hooks/useRead';
import { fullName, rowLine, type Labels } from './words';

interface FoundProps {
  under: string;
  search: string;
  labels: Labels;
  onGo: (path: string) => void;
}

/** What was found by a part of its name, number or estate. */
export function Found({ under, search, labels, onGo }: FoundProps) {
  const found = useRead('place.find', { under, search });
  return (
    <Opening reading={found} cards={1}>
      {({ list }) =>
        list.length === 0 ? (
          <Empty title={`没找到「${search}」`} line="少打几个字，或到上一层再找" />
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
        )
      }
    </Opening>
  );
}
