// As much of Node as tour.ts uses, so that its types need not be installed.
declare module 'node:assert/strict' {
  interface Assert {
    ok(value: unknown): asserts value;
    equal(actual: unknown, expected: unknown): void;
    deepEqual(actual: unknown, expected: unknown): void;
    match(value: string, pattern: RegExp): void;
  }
  const assert: Assert;
  export default assert;
}

declare const process: { argv: string[]; exitCode?: number };
