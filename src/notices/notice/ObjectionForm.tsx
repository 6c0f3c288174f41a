import { ObjectionForm as Form } from '../../components/objection/ObjectionForm';
import { useAct } from '../../hooks/useAct';
import type { Shown } from '../words';

interface ObjectionFormProps {
  id: string;
  onSaid: (notice: Shown) => void;
}

/** What the household has against a 公示. */
export function ObjectionForm({ id, onSaid }: ObjectionFormProps) {
  const { send, busy } = useAct('notice.object');
  const object = async (words: string): Promise<boolean> => {
    const reply = await send({ id, words });
    if (reply?.ok) onSaid(reply.output.notice);
    return reply?.ok === true;
  };
  return <Form draft={`objection:${id}`} reader="社区" busy={busy} onObject={object} />;
}
