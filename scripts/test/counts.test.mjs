import assert from 'node:assert/strict';
import test from 'node:test';
import { countPlaywright, countTap, judged, sum, summary } from '../suite/counts.mjs';

test('the last line names the skipped only when there are some', () => {
  assert.equal(summary({ passed: 3, failed: 0, skipped: 0 }), '3 passed, 0 failed');
  const both = sum([
    { passed: 1, failed: 1, skipped: 0 },
    { passed: 1, failed: 0, skipped: 2 },
  ]);
  assert.equal(summary(both), '2 passed, 1 failed, 2 skipped');
});

test('a program that ran nothing, or ended badly, has failed', () => {
  assert.equal(judged({ passed: 0, failed: 0, skipped: 5 }, 0).failed, 1);
  assert.equal(judged({ passed: 9, failed: 0, skipped: 0 }, 1).failed, 1);
  assert.equal(judged({ passed: 9, failed: 2, skipped: 0 }, 1).failed, 2);
  assert.equal(judged({ passed: 9, failed: 0, skipped: 0 }, 0).failed, 0);
});

test('a journey that needed a second try has failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
  assert.deepEqual(countPlaywright({ stats }), { passed: 5, failed: 2, skipped: 0 });
});

test('the summary of Node’s test runner is read', () => {
  const output = 'ok 1 - x\n# tests 4\n# pass 2\n# fail 1\n# cancelled 0\n# skipped 1\n# todo 0\n';
  assert.deepEqual(countTap(output), { passed: 2, failed: 1, skipped: 1 });
});
