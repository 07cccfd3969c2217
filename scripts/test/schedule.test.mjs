import assert from 'node:assert/strict';
import test from 'node:test';
import { runTasks } from '../suite/schedule.mjs';

const OK = { passed: 1, failed: 0, skipped: 0 };
const BAD = { passed: 0, failed: 1, skipped: 0 };

function recorder() {
  const order = [];
  const task = (name, more = {}) => {
    const { counts = OK, ...rest } = more;
    const run = async () => {
      order.push(name);
      await new Promise((resolve) => setImmediate(resolve));
      return { counts };
    };
    return { name, kind: 'unit', run, ...rest };
  };
  return { order, task };
}

test('what needs a failed step fails unrun; what only follows it runs', async () => {
  const { order, task } = recorder();
  const tasks = [task('a', { counts: BAD }), task('needs a', { needs: ['a'] }), task('after a', { after: ['a'] })];
  const results = await runTasks(tasks);
  assert.deepEqual(order, ['a', 'after a']);
  assert.equal(results.get('needs a').failed, 1);
  assert.equal(results.get('after a').passed, 1);
});

test('a step that throws is one failure and hides no other', async () => {
  const { task } = recorder();
  const broken = { ...task('broken'), run: () => Promise.reject(new Error('no')) };
  const results = await runTasks([broken, task('next')]);
  assert.deepEqual([results.get('broken').failed, results.get('next').passed], [1, 1]);
});
