/** Something a person has to know or do, in whole sentences; printed without a stack. Exit code 1 unless the usage was wrong (2). */
export class Failure extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Tells that one of several things failed, which fails the command but not the others. What is no Failure is thrown on. */
export function failInPart(error: unknown): void {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
