import { useEffect } from 'react';
import { Card, Section } from '../components/basic/Card';
import { ListRow } from '../components/basic/ListRow';
import { Empty } from '../components/feedback/Empty';
import { Opening } from '../components/feedback/Opening';
import { useState } from 'react';
import { useRead } from '../hooks/useRead';

interface CommunityRowsProps {
  chosen: string | undefined;
  onChoose: (community: string) => void;
}

/** The communities one keeps: one's own at once, those of a street or county by walking down. */
export function CommunityRows({ chosen, onChoose }: CommunityRowsProps) {
  const [under, setUnder] = useState<string>();
  const places = useRead('place.list', under === undefined ? {} : { parent: under });
  const only = places.data?.list.length === 1 ? places.data.list[0] : undefined;
  useEffect(() => {
    if (only?.level === 'community' && chosen === undefined) onChoose(only.path);
  }, [only, chosen, onChoose]);
  return (
    <>
      <Section title="哪个社区" />
      <Opening reading={places}>
        {({ list }) =>
          list.length === 0 ? (
            <Empty title="这下面还没有社区" />
          ) : (
            <Card tone="rows">
              {list.map(({ path, name, level }) => (
                <ListRow
                  key={path}
                  title={name}
                  onPress={() => (level === 'community' ? onChoose(path) : setUnder(path))}
                />
              ))}
            </Card>
          )
        }
      </Opening>
    </>
  );
}
