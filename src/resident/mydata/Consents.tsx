import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Note } from '../../components/basic/Note';
import { Confirm } from '../../components/feedback/Confirm';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { ago } from '../../copy/times';
import { useAct } from '../../hooks/useAct';
import { useNow } from '../../hooks/useNow';
import { useRead } from '../../hooks/useRead';
import { refreshSession } from '../../services/session';
import { consentWords } from './words';

/** What one agreed to, in which version; what stands apart can be taken back apart. */
export function Consents() {
  const now = useNow();
  const consents = useRead('consent.list', {});
  const [asking, setAsking] = useState(false);
  const { send, busy } = useAct('consent.withdraw');
  const withdraw = async (): Promise<void> => {
    const reply = await send({ what: 'membership' });
    setAsking(false);
    if (!reply?.ok) return;
    toast('已撤回，报到结束了');
    await Promise.all([consents.refresh(), refreshSession()]);
  };
  return (
    <>
      <Section title="我同意过什么" />
      <Opening reading={consents} cards={1}>
        {({ list }) => (
          <>
            {list.length === 0 && <Note>还没有记录。以后每次同意和撤回，这里都会记上</Note>}
            {list.length > 0 && (
              <Card tone="rows">
                {list.map((consent) => (
                  <ListRow
                    key={consent.id}
                    title={consentWords(consent)}
                    line={`${ago(consent.at, now)}${consent.stands ? ' · 现在算数' : ''}`}
                  />
                ))}
              </Card>
            )}
            {list.some(({ mayWithdraw }) => mayWithdraw) && (
              <Button onPress={() => setAsking(true)}>撤回党员身份的同意</Button>
            )}
          </>
        )}
      </Opening>
      <Confirm
        open={asking}
        title="撤回登记党员身份的同意"
        consequence="撤回以后，我们不再存您的党员身份和单位，您的报到随之结束，也不再问您接单。以后还能再来报到。"
        act="撤回"
        busy={busy}
        onConfirm={() => void withdraw()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
