import { MOST_ATTACHMENTS } from '@core/domain/notice/notice';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { toast } from '../../components/feedback/Toast';
import { refusalWords } from '../../copy/refusals';
import { choosePdf, storePdf } from './pdf';

interface AttachmentsProps {
  files: readonly { file: string; name: string }[];
  onChange: (files: { file: string; name: string }[]) => void;
}

/** PDFs that go along: a tap takes one away again. */
export function Attachments({ files, onChange }: AttachmentsProps) {
  const [busy, setBusy] = useState(false);
  const add = async (): Promise<void> => {
    const chosen = await choosePdf();
    if (!chosen) return;
    setBusy(true);
    const stored = await storePdf(chosen);
    setBusy(false);
    if (stored.ok) onChange([...files, { file: stored.id, name: chosen.name.slice(0, 40) }]);
    else toast(refusalWords[stored.refusal.code]);
  };
  return (
    <>
      <Section title="附件" side={`最多 ${MOST_ATTACHMENTS} 个 PDF`} />
      {files.length > 0 && (
        <Card tone="rows">
          {files.map(({ file, name }) => (
            <ListRow
              key={file}
              icon="x"
              title={name}
              line="点一下去掉"
              onPress={() => onChange(files.filter((one) => one.file !== file))}
            />
          ))}
        </Card>
      )}
      {files.length < MOST_ATTACHMENTS && (
        <Button size="small" icon="plus" busy={busy} onPress={() => void add()}>
          加 PDF
        </Button>
      )}
    </>
  );
}
