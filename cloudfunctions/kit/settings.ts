import { purposes, type Purpose } from '@core/domain/notify/templates';
import * as v from 'valibot';

const Templates = v.record(v.picklist(purposes), v.pipe(v.string(), v.nonEmpty()));

/** The ids of WeChat's subscription templates by purpose, from `LINLI_TEMPLATES` (JSON). */
export function templates(): Partial<Record<Purpose, string>> {
  return v.parse(Templates, JSON.parse(process.env.LINLI_TEMPLATES ?? '{}'));
}

/** The one row of `pauses`. */
export const SENDER = 'wechat';

/** Services a menu may have, offered or not. */
export const MOST_ITEMS = 80;

/** Rows of one list page: with their names and the caller, a list stays within some twenty documents. */
export const PAGE = 10;
