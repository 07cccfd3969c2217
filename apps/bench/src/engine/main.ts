// What the engine costs: beside hand-written code, beside other engines, and when it is loaded.
import { compareEngines } from './shared-problem/compare';
import { compareImportTimes } from './footprint/import-time';
import { weigh } from './footprint/sizes';
import { compareWholeKnowledge } from './whole-knowledge/compare';

console.log(`Node ${process.version}. Ratios hold on other machines; microseconds do not. An aim is never asserted.`);
await compareEngines();
compareWholeKnowledge();
await compareImportTimes();
await weigh();
