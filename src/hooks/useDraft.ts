import { useCallback, useState } from 'react';
import { draftOf, dropDraft, keepDraft } from '../services/drafts';

/** The values of a form, kept on every change until `drop`; `form` names it, e.g. `order:shopping`. */
export function useDraft<T extends object>(form: string, blank: T) {
  const [values, setValues] = useState<T>(() => ({ ...blank, ...draftOf<Partial<T>>(form) }));
  const change = useCallback(
    (some: Partial<T>) => {
      setValues((old) => {
        const next = { ...old, ...some };
        keepDraft(form, next);
        return next;
      });
    },
    [form],
  );
  const drop = useCallback(() => dropDraft(form), [form]);
  return { values, change, drop };
}
