import type { Facts } from '@bonemet/engine';
import { solveByHand } from '../floor/floor';
import type { Contender } from '../shared-problem/problem';

export const plain = (cases: readonly Facts[]): Contender => ({
  name: 'plain TypeScript, by hand',
  reasons: 'none',
  solve: () => cases.map(solveByHand),
});
