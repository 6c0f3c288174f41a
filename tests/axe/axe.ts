import { source, type AxeResults, type RunOptions } from 'axe-core';
import type { Phone } from '../support/phone';

const RULES: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
  resultTypes: ['violations'],
};

declare global {
  interface Window {
    axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

/** What axe-core finds wrong on the page on top, contrast of 4.5 : 1 included; one sentence an element. */
export async function axeFaults(phone: Phone): Promise<string[]> {
  await phone.page.evaluate(source);
  const { violations } = await phone.page.evaluate((rules) => window.axe.run(document, rules), RULES);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `${id}: ${node.html.slice(0, 160)} (${node.any[0]?.message ?? node.failureSummary ?? ''})`,
    ),
  );
}
