/** Upstream tests known to fail here, each with its reason. Nothing else may fail. */
export const EXPECTED_FAILURES: Record<string, string> = {};
