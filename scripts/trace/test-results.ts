import { relative } from 'node:path';

/** The part of a jest report that is read. */
export interface TestReport {
  /** When the run began, in milliseconds. */
  readonly startTime: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

export interface PassingTest {
  /** Name with those of the blocks around the test. */
  readonly name: string;
  /** Name of the test alone; the rows it proves stand at its beginning. */
  readonly title: string;
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
      .map(({ fullName, title }) => ({ name: fullName, title, file: relative(root, file) })),
  );
}
