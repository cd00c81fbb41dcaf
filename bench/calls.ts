/** The variables of the benchmark's queries, each of which declares one of them at most. */
export interface Variables {
  readonly script?: string;
  readonly kvNamespace?: string;
}

/** The names of the scripts in the one dispatch namespace, which is called n. */
export const scriptNames = Array.from({ length: 100 }, (_, nth) => `script-${String(nth).padStart(3, '0')}`);

const scripts = '/workers/dispatch/namespaces/n/scripts';
const everyScript = scriptNames.map((name) => `${scripts}/${name}/bindings`);
const resources = ['/storage/kv/namespaces?per_page=1000', '/d1/database?per_page=10000'];

/** The fewest upstream calls that answer a query, in stages: what a stage asks for shows in the answers of the one before. */
export function callsOf(query: string, { script }: Variables): readonly (readonly string[])[] {
  switch (query) {
    case 'Q1':
    case 'Q2b':
      return [[`${scripts}/${script}/bindings`]];
    case 'Q3':
      return [[`${scripts}?limit=100`], everyScript];
    case 'Q4':
      return [[`${scripts}?limit=100`], everyScript, resources];
    case 'Q5':
      return [[`${scripts}?limit=1000`], everyScript];
    default:
      return [];
  }
}
