import { mistakesIn } from '@core/domain/menu/law';
import { useState } from 'react';
import { toast } from '../../components/feedback/Toast';
import { refusalWords } from '../../copy/refusals';
import { whyWords, type Content, type Editable } from '../../copy/menu';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { goInstead } from '../../services/go';
import { adminMenuItemPage } from '../../services/routes';

/** Sentences under rows, by the path of what is wrong. */
export type Mistakes = Readonly<Record<string, string>>;

const none: Mistakes = {};

/** What every group of rows is given. */
export interface RowsProps {
  content: Content;
  mistakes: Mistakes;
  change: (some: Partial<Content>) => void;
}

interface Editing {
  /** The service as the cloud has it. */
  item: Editable;
  isNew: boolean;
  /** Shows what the cloud has now. */
  put: (item: Editable) => void;
  refresh: () => Promise<void>;
}

/** Choices that were left empty while typing are none. */
const tidy = (content: Content): Content => ({
  ...content,
  skills: content.skills.filter((skill) => skill.trim() !== ''),
  fields: content.fields.map(({ choices, ...field }) =>
    field.kind === 'choice'
      ? { ...field, choices: (choices ?? []).filter((one) => one.trim() !== '') }
      : field,
  ),
});

/** The editor of one service: what is typed stays in this browser until the cloud has it, whatever others do meanwhile. */
export function useEditor({ item, isNew, put, refresh }: Editing) {
  const { revision, content } = item;
  const { values, change, drop } = useDraft(`menu:${isNew ? 'new' : item.id}`, { revision, content });
  const acts = {
    save: useAct('menu.save', { quiet: true }),
    publish: useAct('menu.publish', { quiet: true }),
    retire: useAct('menu.retire'),
    restore: useAct('menu.restore'),
  };
  const [tried, setTried] = useState(false);
  const typed = values.content !== content;
  const found = mistakesIn(tidy(values.content)).map(({ field, why }) => [field, whyWords[why]] as const);

  const wrong: Mistakes = Object.fromEntries([...found].reverse());

  const sayWhy = async (code: keyof typeof refusalWords): Promise<undefined> => {
    toast(refusalWords[code]);
    if (code === 'STALE') await refresh();
    return undefined;
  };
  const show = (saved: Editable): void => {
    drop();
    if (isNew) goInstead(adminMenuItemPage(saved.id));
    else put(saved);
  };
  const saved = async (): Promise<Editable | undefined> => {
    if (!typed && !isNew) return item;
    const which = isNew ? {} : { id: item.id };
    const reply = await acts.save.send({
      ...which,
      revision: values.revision,
      content: tidy(values.content),
    });
    if (!reply) return undefined;
    return reply.ok ? reply.output.item : sayWhy(reply.refusal.code);
  };
  const save = async (): Promise<void> => {
    const kept = await saved();
    if (kept) toast('草稿存好了，居民还看不到');
    if (kept) show(kept);
  };
  const publish = async (): Promise<void> => {
    setTried(true);
    if (found.length > 0) {
      toast(refusalWords.UNFINISHED);
      return;
    }
    const kept = await saved();
    const reply = kept && (await acts.publish.send({ id: kept.id, revision: kept.revision }));
    if (reply?.ok) toast('上架了，居民现在就看得到');
    else if (reply) await sayWhy(reply.refusal.code);
    if (kept) show(reply?.ok ? reply.output.item : kept);
  };
  const retire = async (): Promise<void> => {
    const reply = await acts.retire.send({ id: item.id, revision });
    if (reply?.ok) put(reply.output.item);
    else await refresh();
  };
  const restore = async (version: number): Promise<void> => {
    const reply = await acts.restore.send({ id: item.id, revision, version });
    if (reply?.ok) {
      show(reply.output.item);
      toast(`第 ${version} 版拿回来了，看好再上架`);
    } else await refresh();
  };
  return {
    content: values.content,
    change: (some: Partial<Content>) => change({ content: { ...values.content, ...some } }),
    mistakes: tried ? wrong : none,
    /** Somebody else has changed it since this was typed. */
    stale: typed && values.revision !== revision,
    keepMine: () => change({ revision }),
    takeTheirs: () => {
      change({ revision, content });
      drop();
    },
    typed,
    busy: acts.save.busy || acts.publish.busy,
    ...{ save, publish, retire, restore },
  };
}

export type Editor = ReturnType<typeof useEditor>;
