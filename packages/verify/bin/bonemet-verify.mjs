#!/usr/bin/env node
// npx bonemet-verify FILE [RECEIPT …]: counts an exported round again, without the server that made it.
import fs from 'node:fs';
import { verifyCount } from '../src/verify-count.mjs';

const USAGE = `usage: bonemet-verify FILE [RECEIPT ...]
  FILE     the count of a round, as the meeting page offers it after the reveal
  RECEIPT  a receipt of your own, in full or its first 8 digits or more: shows what it was counted as
exit code 0: everything agrees; 1: something does not; 2: the file could not be read`;

const FAULTS = {
  unknown_format: 'this is not the count of a round that this program knows',
  unknown_option: 'a ballot names an option that is not on the list',
  rating_out_of_range: 'a rating is not between 1 and 9',
  receipt_differs: 'a ballot does not have the receipt it shows',
  receipt_twice: 'a receipt stands twice',
  seal_differs: 'the ballots are not those that were sealed at the close',
  not_sealed: 'the round was closed before rounds were sealed, so nothing proves that its ballots are those of the close',
  more_ballots_than_electors: 'an option has more ballots than there were voters',
  results_differ: 'the published ratings are not those of the ballots',
  abstentions_differ: 'the published abstentions are not those of the ballots',
  audit_edited: 'a link of the audit was changed',
  audit_missing: 'a link of the audit is missing',
  audit_reordered: 'a link of the audit does not follow the one before',
  audit_order: 'the audit does not show the round opened, closed and revealed in this order',
  ballot_after_close: 'the audit shows a ballot after the close',
  ballots_without_audit: 'ballots are counted that the audit does not know',
};

const name = ({ technique, label, lesionLetter }) => `${label?.en ?? technique}${lesionLetter ? ` (${lesionLetter})` : ''}`;

function main([file, ...wanted]) {
  if (!file || file === '--help') {
    console.log(USAGE);
    return file ? 0 : 2;
  }
  let count;
  try {
    count = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    console.error('The file could not be read as JSON.');
    return 2;
  }
  const { faults, options, receipts } = verifyCount(count);
  for (const { option, rated, abstained, consensus } of options) {
    const result = consensus ? `median ${consensus.median}, ${consensus.outcome}${consensus.disagreement ? ', disagreement' : ''}` : 'nobody rated it';
    console.log(`${name(option)}: ${rated} rated, ${abstained} abstained; ${result}`);
  }
  const missing = wanted.map((receipt) => receipt.replaceAll(' ', '').toLowerCase()).filter((receipt) => !show(receipt, receipts, count));
  for (const receipt of missing) console.log(`receipt ${receipt}: not in this count`);
  for (const { what, where } of faults) console.log(`FAULT ${FAULTS[what]} (${where})`);
  console.log(faults.length === 0 ? `${receipts.size} ballots, seal, results and ${count.audit.length} links of the audit agree.` : `${faults.length} faults.`);
  return faults.length === 0 && missing.length === 0 ? 0 : 1;
}

/** What a receipt was counted as; false when it is not there, or too short to mean one ballot. */
function show(wanted, receipts, count) {
  const found = wanted.length < 8 ? [] : [...receipts.values()].filter(({ receipt }) => receipt.startsWith(wanted));
  if (found.length !== 1) return false;
  const [{ optionId, rating }] = found;
  const option = count.options.find((one) => one.optionId === optionId);
  console.log(`receipt ${wanted}: counted as ${rating ?? 'an abstention'} for ${option ? name(option) : optionId}`);
  return true;
}

process.exitCode = main(process.argv.slice(2));
