/** A refusal that travels over the wire as `{ requestId, code, message }`; the SDK throws it in the caller. */
export class WireError extends Error {
  constructor(
    public readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'WireError';
  }
}

/** What the local cloud does not know it refuses by name, never with a fake success. */
export class NotEmulated extends WireError {
  constructor(what: string) {
    super('NOT_EMULATED', `NotEmulated('${what}'): the local cloud does not imitate this`);
    this.name = 'NotEmulated';
  }
}

/** Thrown instead of an answer where the line breaks: whoever called learns that, and not what came of his call. */
export class LineBroken extends Error {}
