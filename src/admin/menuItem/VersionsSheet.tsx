import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { ListRow } from '../../components/basic/ListRow';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { when } from '../../copy/times';
import { useMore } from '../../hooks/useMore';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { read } from '../../services/cloud';

type Version = Output<'menu.versions'>['list'][number];

interface VersionsSheetProps {
  id: string;
  open: boolean;
  onChoose: (version: number) => void;
  onClose: () => void;
}

/** What a service said before; one of them can be written into the draft again. */
export function VersionsSheet({ id, open, onChoose, onClose }: VersionsSheetProps) {
  const now = useNow();
  const versions = useRead('menu.versions', { id }, { when: open });
  const { list, more, busy } = useMore(versions.data, (cursor) => read('menu.versions', { id, cursor }));
  const [chosen, setChosen] = useState<Version>();
  return (
    <Sheet open={open} title="以前的版本" onClose={onClose}>
      <Opening reading={versions} cards={1}>
        {() => (
          <View className="stack">
            <View>
              {list.map((version) => (
                <ListRow
                  key={version.id}
                  service={version.content.icon}
                  title={`第 ${version.version} 版 ${version.content.name}`}
                  line={[version.content.summary, when(version.at, now), version.byName]
                    .filter(Boolean)
                    .join(' · ')}
                  onPress={() => setChosen(version)}
                />
              ))}
            </View>
            {more && (
              <Button onPress={more} busy={busy}>
                再看一些
              </Button>
            )}
            {chosen && (
              <>
                <View className="ink2">{`第 ${chosen.version} 版会盖掉现在的草稿，居民还看不到，上架才算。`}</View>
                <Button kind="filled" onPress={() => onChoose(chosen.version)}>
                  {`拿回第 ${chosen.version} 版`}
                </Button>
              </>
            )}
          </View>
        )}
      </Opening>
    </Sheet>
  );
}
