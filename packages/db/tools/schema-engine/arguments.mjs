/** Reads what Prisma's CLI passes to its engine. The connection string comes in `--datasource`. */
export function parseArguments(argv) {
  const options = { datamodels: [], url: process.env.DATABASE_URL, shadowUrl: undefined, command: undefined, version: false };
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i];
    if (word === '--datamodels') options.datamodels.push(argv[++i]);
    else if (word === '--datasource') readDatasource(options, argv[++i]);
    else if (word === 'cli') options.command = argv[++i];
    else if (word === '--version' || word === '-V') options.version = true;
    else if (word.startsWith('--')) i++;
  }
  return options;
}

function readDatasource(options, json) {
  const datasource = JSON.parse(json);
  options.url = datasource.url ?? options.url;
  options.shadowUrl = datasource.shadowDatabaseUrl;
}
