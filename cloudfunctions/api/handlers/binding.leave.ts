import { boundAfter } from '@core/domain/people/binding';
import { acts } from '../../kit/handler';
import { commitOnce } from '../../kit/once';
import { showBinding, withoutHome } from '../binding';

/** Moves out. Orders that are under way stay at the door they were placed for. */
export const bindingLeave = acts(
  'binding.leave',
  (_input, call) =>
    commitOnce(call, async (tx) => {
      const binding = await tx.get('bindings', call.id);
      const left = binding && boundAfter(binding, 'leave', call.id, { now: call.now });
      if (left) await tx.put('bindings', left);
      await withoutHome(tx, call.id, call.home);
      return {};
    }),
  (_result, call) => showBinding(call),
);
