/** What the runner says to a function instance. */
export type ToInstance =
  | { type: 'invoke'; id: string; event: string; context: Record<string, unknown> }
  | { type: 'clock'; offset: number }
  | { type: 'ping' };

/** What a function instance answers. Values travel as JSON text, as they would leave the platform. */
export type FromInstance =
  | { type: 'ready' }
  | { type: 'broken'; message: string }
  | { type: 'result'; id: string; value: string }
  | { type: 'error'; id: string; message: string }
  | { type: 'pong' };
