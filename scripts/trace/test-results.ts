import { relative } from 'node:path';

/** The part of a jest report that is read. */
export interface TestReport {
  /** When the run began, in milliseconds. */
  readonly startTime: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

export interface PassingTest {
  readonly name: string;
  /** File of the test, relative to the project. */
  readonly file: string;
}

export function readPassingTests(
  { testResults }: Pick<TestReport, 'testResults'>,
  root: string,
): PassingTest[] {
  return testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed')
      .map(({ fullName }) => ({ name: fullName, file: relative(root, file) })),
  );
}
