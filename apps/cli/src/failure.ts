/** Something a person has to know or do, in whole sentences; printed without a stack. Exit code 1 unless the usage was wrong (2). */
export class Failure extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
