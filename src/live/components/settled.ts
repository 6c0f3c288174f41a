import type { Show } from '../words/show';

type Reply = { ok: true; output: { show: Show } } | { ok: false };

/** Shows what an act on a show came to; when it was refused, asks what is so now. Tells whether it was done. */
export async function settled(
  sending: Promise<Reply | undefined>,
  { put, refresh }: { put: (show: Show) => void; refresh: () => Promise<void> },
): Promise<boolean> {
  const reply = await sending;
  if (reply?.ok) put(reply.output.show);
  else if (reply) await refresh();
  return reply?.ok === true;
}
