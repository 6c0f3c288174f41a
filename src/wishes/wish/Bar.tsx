import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { toast } from '../../components/feedback/Toast';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useAct } from '../../hooks/useAct';
import { go } from '../../services/go';
import { wishWallPage } from '../../services/routes';
import type { Acting } from './acting';
import { DeliverSheet } from './DeliverSheet';
import { isUnit } from './PartRows';
import { PublishSheet } from './PublishSheet';
import { ThankSheet } from './ThankSheet';
import { VerifySheet } from './VerifySheet';
import { WordsSheet } from './WordsSheet';

/** The next act first; what comes further down is for when none before it is open. */
const order = [
  'verify',
  'publish',
  'confirm',
  'thank',
  'contact',
  'deliver',
  'mend',
  'keep',
  'claim',
] as const;
type Main = (typeof order)[number];

const labels: Record<Main, string> = {
  verify: '我核实过了',
  publish: '写好上墙的话',
  confirm: '收到了，办好了',
  thank: '写句谢谢',
  contact: '联系上了',
  deliver: '送到了，办好了',
  mend: '接着办',
  keep: '再等等',
  claim: '我来办',
};

const lines: Partial<Record<Main, string>> = {
  claim: '认了 48 小时内联系。不收钱，不转账。',
  contact: '跟本人说上话，约好时间，再点这里。',
  deliver: '本人点「收到了」才算实现。',
  confirm: '点了就算实现；没办好，下面可以说。',
  verify: '两个工作日里核实。',
};

/** The one act that comes next, and the words that go with it. */
export function Bar({ wish, put, refresh }: Acting) {
  const [open, setOpen] = useState<Main>();
  const claim = useAct('wish.claim');
  const contact = useAct('wish.contact');
  const confirm = useAct('wish.confirm');
  const main = order.find((act) => wish.acts.includes(act) && (act !== 'thank' || !wish.thanks));
  if (!main) return <Away />;
  const which = { id: wish.id, version: wish.version };
  const at = { wish, put, refresh, onClose: () => setOpen(undefined) };
  const shown = (reply: { ok: boolean; output?: { wish: typeof wish } } | undefined, said: string): void => {
    if (reply?.ok && reply.output) {
      put(reply.output.wish);
      toast(said);
    } else if (reply) void refresh();
  };
  const press = async (): Promise<void> => {
    if (main === 'claim')
      shown(await claim.send({ id: wish.id, asUnit: isUnit(wish) }), '认下了，请 48 小时里联系');
    else if (main === 'contact') shown(await contact.send(which), '记下了，办好了再来点');
    else if (main === 'confirm') shown(await confirm.send(which), '谢谢您告诉我们');
    else setOpen(main);
  };
  const line = lines[main];
  return (
    <>
      <PrimaryBar {...(line === undefined ? {} : { line })}>
        <Button
          kind="filled"
          size="main"
          grow={1}
          busy={claim.busy || contact.busy || confirm.busy}
          onPress={() => void press()}
        >
          {labels[main]}
        </Button>
      </PrimaryBar>
      {open === 'verify' && <VerifySheet {...at} />}
      {open === 'publish' && <PublishSheet {...at} />}
      {open === 'deliver' && <DeliverSheet {...at} />}
      {open === 'thank' && <ThankSheet {...at} />}
      {(open === 'mend' || open === 'keep') && <WordsSheet act={open} {...at} />}
    </>
  );
}

function Away() {
  return (
    <PrimaryBar>
      <Button grow={1} onPress={() => go(wishWallPage)}>
        看心愿墙
      </Button>
    </PrimaryBar>
  );
}
