// Every document of docs/clinical, made from the data that the engine and the pages of the app read.
import { formula } from './conditions.mjs';
import { citation, pageLines, tableLines } from './markdown.mjs';
import { WORDS } from './words.mjs';

const document = (title, words, lines) => `# ${title}\n\n> ${words.generated}\n\n${lines.join('\n').replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;

function scores({ catalogue, library, words, context }) {
  const pages = catalogue.SYSTEM_IDS.map((id) => catalogue.systemPage(id, library));
  return document(words.scores, words, pages.flatMap((page) => pageLines(page, context)));
}

function techniques({ catalogue, engine, library, words, context }) {
  const pages = engine.TECHNIQUES.map(({ id }) => catalogue.techniquePage(id, library));
  return document(words.techniques, words, pages.flatMap((page) => pageLines(page, context)));
}

function disagreements({ engine, library, words, language }) {
  const { texts } = library;
  const lines = Object.entries(engine.CONFLICTS).flatMap(([id, { kind, positions }]) => {
    const { topic, display, positions: words_ } = texts.conflicts[id];
    return [
      `## ${id} ${topic}`,
      '',
      `<a id="${id.toLowerCase()}"></a>`,
      '',
      `*${words.kinds[kind]}*`,
      '',
      ...positions.map(({ held, sources }, index) => {
        const who = held === 'beyond' ? words.beyond : engine.PUBLICATIONS[held].label[language];
        const cited = sources.length === 0 ? '' : ` <sub>${citation(sources, language, engine)}</sub>`;
        return `- **${who}**${words.colon} ${words_[index]}${cited}`;
      }),
      '',
      `${words.shown}${words.colon} ${display}`,
      '',
    ];
  });
  return document(words.disagreements, words, lines);
}

function figures({ catalogue, engine, library, words, context }) {
  return document(words.figures, words, tableLines(catalogue.figuresTable(Object.keys(engine.EVIDENCE), library), context));
}

function glossary({ catalogue, words, language }) {
  const order = language === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
  const title = { fr: words.french, en: words.english };
  const terms = [...catalogue.GLOSSARY].sort((a, b) => a[order[0]].localeCompare(b[order[0]], language));
  const lines = [`| ${order.map((tag) => title[tag]).join(' | ')} |`, '| --- | --- |', ...terms.map((term) => `| ${order.map((tag) => term[tag]).join(' | ')} |`)];
  return document(words.glossary, words, lines);
}

function remarks({ catalogue, engine, library, words, language }) {
  const line = ({ text, sources }) => `- ${text}${sources.length === 0 ? '' : ` <sub>${citation(sources, language, engine)}</sub>`}`;
  return document(words.remarks, words, [
    `## ${words.anomalies}`,
    '',
    ...catalogue.ANOMALY_IDS.map((id) => line(catalogue.anomalyText(id, library))),
    '',
    `## ${words.questions}`,
    '',
    ...catalogue.OPEN_QUESTION_IDS.map((id) => line(catalogue.questionText(id, library))),
  ]);
}

function rules({ engine, library, words, language }) {
  const { texts } = library;
  const lines = [...engine.RULES]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((rule) => {
      const { message, notes = {} } = texts.rules[rule.id];
      const effects = engine.effectsOf(rule).map(({ verb, target }) => {
        const note = notes[`${verb} ${target}`];
        return `${verb} ${target}${note === undefined ? '' : ` (${note})`}`;
      });
      const differ = (rule.conflicts ?? []).map((id) => `[${id}](disagreements.md#${id.toLowerCase()})`);
      return [
        `## ${rule.id}`,
        '',
        message,
        '',
        `- ${words.condition}${words.colon} \`${formula(rule.when)}\``,
        `- ${words.effects}${words.colon} ${effects.join('; ')}`,
        `- ${words.basis}${words.colon} ${texts.bases[rule.basis]}`,
        ...(differ.length === 0 ? [] : [`- ${words.differ}${words.colon} ${differ.join(', ')}`]),
        `- ${words.source}${words.colon} ${citation(rule.sources, language, engine)}`,
        '',
      ];
    });
  return document(words.rules, words, lines);
}

const MAKERS = { scores, techniques, disagreements, figures, glossary, remarks, rules };

function index({ engine, words, language }) {
  const publications = Object.entries(engine.PUBLICATIONS).map(([code, { citation: cited }]) => `- ${code}${words.colon} ${cited[language]}`);
  return document(words.index, words, [
    ...Object.keys(MAKERS).map((name) => `- [${words[name]}](${name}.md)`),
    '',
    `## ${words.publications}`,
    '',
    ...publications,
  ]);
}

/** Text by path, relative to docs/clinical. */
export function clinicalDocuments(engine, catalogue, libraries) {
  return Object.fromEntries(
    Object.entries(libraries).flatMap(([language, library]) => {
      const words = WORDS[language];
      const shared = { engine, catalogue, library, language, words, context: { engine, language, words } };
      const documents = Object.entries(MAKERS).map(([name, make]) => [`${language}/${name}.md`, make(shared)]);
      return [[`${language}/README.md`, index(shared)], ...documents];
    }),
  );
}
