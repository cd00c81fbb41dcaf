import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line of counts, which a machine can read. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => states.filter((candidate) => candidate === state).length;
    // A file that could not even be loaded has no test that could fail.
    const broken = modules.filter((module) => module.errors().length > 0).length;
    // After the other reporters' last words.
    process.once('exit', () => console.log(`tests: ${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`));
  }
}
