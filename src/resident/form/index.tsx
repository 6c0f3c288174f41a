import { useState } from 'react';
import { Empty } from '../../components/feedback/Empty';
import { NotYet } from '../../components/feedback/NotYet';
import { goBack } from '../../components/page/PageHeader';
import { Page } from '../../components/page/Page';
import { useDraft } from '../../hooks/useDraft';
import { useElder } from '../../hooks/useElder';
import { useEntry } from '../../hooks/useEntry';
import { useNow } from '../../hooks/useNow';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { draftOf, keepDraft } from '../../services/drafts';
import { draftForm, opened, revived, type Draft, type Item } from './draft';
import { ElderForm } from './ElderForm';
import { PlainForm } from './PlainForm';
import { useOrdering } from './useOrdering';

/** 点单: what, when, where, how urgent. Opened with an item, and perhaps with words already said. */
export default function OrderForm() {
  useEntry();
  const id = useParam('item');
  const said = useParam('words');
  const menu = useRead('menu.list', {});
  const item = menu.data?.list.find((one) => one.id === id);
  if (item) {
    return <Filled item={item} said={said} medianMinutes={menu.data?.medianClaimMinutes} />;
  }
  return (
    <Page title="点单">
      {menu.data ? (
        <Empty
          title="这项服务暂时没有"
          line="可能刚停，看看别的"
          act={{ label: '回去选', onPress: goBack }}
        />
      ) : (
        <NotYet refusal={menu.refusal} onAgain={() => void menu.refresh()} />
      )}
    </Page>
  );
}

interface FilledProps {
  item: Item;
  said: string;
  medianMinutes: number | undefined;
}

function Filled({ item, said, medianMinutes }: FilledProps) {
  const now = useNow();
  const elder = useElder();
  const { values, change, drop } = useOpened(item, said, now);
  const draft = revived(values, item, now);
  const ordering = useOrdering(item, draft, drop);
  const Form = elder ? ElderForm : PlainForm;
  return <Form {...{ item, draft, change, ordering, now, medianMinutes }} />;
}

/** The item's draft, kept on every change. */
function useOpened(item: Item, said: string, now: number) {
  const form = draftForm(item.id);
  const [draft] = useState(() => {
    const first = opened(draftOf<Draft>(form), item, said, now);
    keepDraft(form, first);
    return first;
  });
  return useDraft<Draft>(form, draft);
}
