import type { Output } from '@core/contract';
import { takesQuestions, usualService } from '@core/domain/live/questionService';
import { useRead } from '../../hooks/useRead';

type Item = Output<'menu.list'>['list'][number];

/** What questions can become orders of. */
export interface Services {
  list: readonly Item[];
  /** The one that was chosen as long as it is there, else the usual one; absent before the menu is. */
  meant: Item | undefined;
}

/** The services for questions, of which one may have been chosen by its id; empty: none was. */
export function useServices(chosen: string): Services {
  const list = useRead('menu.list', {}).data?.list.filter(takesQuestions) ?? [];
  return { list, meant: list.find(({ id }) => id === chosen) ?? usualService(list) };
}
