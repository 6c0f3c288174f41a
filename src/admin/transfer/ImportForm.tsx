import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { toast } from '../../components/feedback/Toast';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { chooseTable, upload } from './files';
import { Template } from './Template';
import { useTable } from './useTable';
import { WhichTable } from './WhichTable';

/** Chooses a table and has it looked through; nothing is changed before one has seen what it would do. */
export function ImportForm({ onBegun }: { onBegun: (id: string) => void }) {
  const table = useTable('import');
  const begin = useAct('import.begin');
  const [uploading, setUploading] = useState(false);
  const { kind, place } = table;
  if (!kind) return null;

  const choose = async () => {
    const file = await chooseTable();
    if (!file) return;
    if (file === 'other') {
      toast('请选 .xlsx 或 .csv 文件');
      return;
    }
    setUploading(true);
    const stored = await upload(file);
    setUploading(false);
    if (!stored.ok) {
      toast(refusalWords[stored.refusal.code]);
      return;
    }
    const begun = await begin.send({ kind, place, file: stored.id });
    if (begun?.ok) onBegun(begun.output.id);
  };

  return (
    <Card>
      <View className="stack">
        <WhichTable {...table} kind={kind} />
        <Note>先只检查，不改任何东西。检查完看一眼，再决定导不导入。</Note>
        <Template kind={kind} place={place} />
        <Button kind="filled" busy={uploading || begin.busy} onPress={() => void choose()}>
          选文件，先检查
        </Button>
      </View>
    </Card>
  );
}
