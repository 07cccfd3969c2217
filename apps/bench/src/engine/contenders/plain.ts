import type { Facts } from '@bonemet/engine';
import { solveByHand } from '../floor/floor';
import type { Contender } from '../shared-problem/problem';

export const plain = (cases: readonly Facts[]): Contender => ({
  name: 'plain TypeScript, by hand',
  reasons: 'none',
  module: `export * from './src/engine/floor/floor'`,
  solve: () => cases.map(solveByHand),
});
