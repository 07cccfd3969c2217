// Markdown for pages of the library. Line numbers stand beside every citation, for whoever checks a statement.

const escaped = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const linesOf = ({ file, lines: [first, last] }) => `${file} L${first}${last === first ? '' : `–${last}`}`;

/** "Laredo 2018, Résultats · 000 L58": as a clinician cites it, then the lines. */
export function citation(sources, language, engine) {
  if (sources.length === 0) return '';
  return `${engine.formatSources(sources, language)} · ${sources.map(linesOf).join(', ')}`;
}

const conflictLinks = (conflicts) => conflicts.map((id) => `[${id}](disagreements.md#${id.toLowerCase()})`).join(', ');

function statementLine({ text, sources, conflicts }, context) {
  const { words, language, engine } = context;
  const cited = sources.length === 0 ? words.remark : citation(sources, language, engine);
  const disputed = conflicts.length === 0 ? '' : ` · ${words.differ}${words.colon} ${conflictLinks(conflicts)}`;
  return `- ${text} <sub>${cited}${disputed}</sub>`;
}

/** A table with the sources of each row in a column of their own. */
export function tableLines({ caption, columns, rows }, { words, language, engine }) {
  const row = (cells) => `| ${cells.map(escaped).join(' | ')} |`;
  return [
    `**${caption}**`,
    '',
    row([...columns, words.source]),
    row([...columns, words.source].map(() => '---')),
    ...rows.map(({ cells, sources }) => row([...cells, citation(sources, language, engine)])),
    '',
  ];
}

export function pageLines({ id, title, lead, sections }, context) {
  const anchor = `<a id="${id.toLowerCase()}"></a>`;
  return [
    `## ${title}`,
    '',
    anchor,
    '',
    ...(lead === null ? [] : [`*${lead}*`, '']),
    ...sections.flatMap((section) => [
      `### ${section.title}`,
      '',
      ...section.statements.map((statement) => statementLine(statement, context)),
      ...(section.statements.length === 0 ? [] : ['']),
      ...section.tables.flatMap((table) => tableLines(table, context)),
    ]),
  ];
}
