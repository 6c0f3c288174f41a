import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Confirm } from '../../components/feedback/Confirm';
import { standingWords, type Editable } from '../../copy/menu';
import type { Editor } from './useEditor';
import { VersionsSheet } from './VersionsSheet';

/** Whether residents can order it, a way to take it off the menu, and what it said before. */
export function Standing({ item, editor }: { item: Editable; editor: Editor }) {
  const [asking, setAsking] = useState<'retire' | 'versions'>();
  const close = (): void => setAsking(undefined);
  return (
    <Card className="stack">
      <View className="row">
        <View className="grow b">{standingWords(item)}</View>
        {item.pending && item.version > 0 && <View className="t-s b amber">有草稿</View>}
      </View>
      <View className="row">
        <Button grow={1} size="small" disabled={item.version === 0} onPress={() => setAsking('versions')}>
          以前的版本
        </Button>
        {item.active && (
          <Button grow={1} size="small" onPress={() => setAsking('retire')}>
            下架
          </Button>
        )}
      </View>
      <Confirm
        open={asking === 'retire'}
        title={`把「${item.content.name}」下架？`}
        consequence="居民马上点不到了；已经点的单照常办完。以后还能再上架。"
        act="下架"
        onConfirm={() => {
          close();
          void editor.retire();
        }}
        onClose={close}
      />
      <VersionsSheet
        id={item.id}
        open={asking === 'versions'}
        onChoose={(version) => {
          close();
          void editor.restore(version);
        }}
        onClose={close}
      />
    </Card>
  );
}
