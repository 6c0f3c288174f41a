import { useState } from 'react';
import { Empty } from '../../components/feedback/Empty';
import { WidePage } from '../../components/page/WidePage';
import { WardCard } from './WardCard';
import { WardForm } from './WardForm';
import { WardList } from './WardList';

type Shown = { kind: 'none' } | { kind: 'make' } | { kind: 'ward'; id: string };

/** 没有手机的邻居: their records, how they agreed, and who acts for them. */
export default function WardsPage() {
  const [shown, setShown] = useState<Shown>({ kind: 'none' });
  const [changes, setChanges] = useState(0);
  const none = (): void => setShown({ kind: 'none' });
  const changed = (): void => setChanges((count) => count + 1);
  const done = (id: string): void => {
    changed();
    setShown({ kind: 'ward', id });
  };
  return (
    <WidePage
      title="没有手机的邻居"
      chosen={shown.kind !== 'none'}
      {...(shown.kind === 'none' ? {} : { onBack: none })}
      list={
        <WardList
          key={changes}
          onMake={() => setShown({ kind: 'make' })}
          onChoose={(id) => setShown({ kind: 'ward', id })}
        />
      }
    >
      {shown.kind === 'none' && (
        <Empty title="点开一位，或建一个新档案" line="替他点单以前，先问过本人或监护人，怎么同意的记在这里" />
      )}
      {shown.kind === 'make' && <WardForm onDone={done} onClose={none} />}
      {shown.kind === 'ward' && (
        <WardCard
          key={shown.id}
          id={shown.id}
          onChanged={changed}
          onClosed={() => {
            changed();
            none();
          }}
        />
      )}
    </WidePage>
  );
}
