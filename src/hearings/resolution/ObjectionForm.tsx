import { ObjectionForm as Form } from '../../components/objection/ObjectionForm';
import { useAct } from '../../hooks/useAct';
import type { Resolution } from '../words/resolution';

interface ObjectionFormProps {
  id: string;
  onSaid: (resolution: Resolution) => void;
}

/** What the household has against what was resolved. */
export function ObjectionForm({ id, onSaid }: ObjectionFormProps) {
  const { send, busy } = useAct('resolution.object');
  const object = async (words: string): Promise<boolean> => {
    const reply = await send({ id, words });
    if (reply?.ok) onSaid(reply.output.resolution);
    return reply?.ok === true;
  };
  return <Form draft={`resolution-objection:${id}`} reader="主持的人" busy={busy} onObject={object} />;
}
