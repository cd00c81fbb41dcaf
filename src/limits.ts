import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  GraphQLError,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  Lexer,
  NoFragmentCyclesRule,
  type OperationDefinitionNode,
  parse,
  type ParseOptions,
  print,
  type SelectionSetNode,
  Source,
  specifiedRules,
  TokenKind,
  validate,
  type ValidationRule,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { IntrospectionSizeRule } from './introspection.ts';
import { isDeeper } from './json.ts';
import { checkNumber, checkOptions, type OptionKinds } from './options.ts';

/** The most that one query may hold. A fragment counts wherever it is spread. */
export interface QueryLimits {
  /**
   * Tokens: names, values and punctuation.
   * @default 5_000
   */
  readonly tokens?: number | undefined;
  /**
   * Fields below each other.
   * @default 15
   */
  readonly depth?: number | undefined;
  /**
   * Fields with an alias.
   * @default 300
   */
  readonly aliases?: number | undefined;
  /**
   * Fields that differ from another one in nothing but their arguments, such as a script by each of thirty names. Those that
   * have the same arguments as well are one.
   * @default 30
   */
  readonly distinctAliases?: number | undefined;
  /**
   * Fields at the root of the answer.
   * @default 20
   */
  readonly rootFields?: number | undefined;
  /**
   * Directives.
   * @default 50
   */
  readonly directives?: number | undefined;
}

type Limits = { readonly [Name in keyof QueryLimits]-?: number };

const defaults: Limits = { tokens: 5_000, depth: 15, aliases: 300, distinctAliases: 30, rootFields: 20, directives: 50 };
const kinds: OptionKinds<QueryLimits> = { tokens: 'a number', depth: 'a number', aliases: 'a number', distinctAliases: 'a number', rootFields: 'a number', directives: 'a number' };

/** Brackets inside each other, of a query and of JSON. What reads them calls itself for each, and the stack ends at some 1,500. */
export const maxNesting = 200;

/** Fields of a query, and pairs of them that have one place in the answer: validation compares each of those, down to its leaves. */
const maxComparisons = 10_000;

/** Nobody reads more, and each costs a search for names that were meant. */
const maxErrors = 20;

/**
 * Refuses what would cost more to validate or to execute than a query is worth, before either. Yoga keeps what comes of
 * validating a query, so that each is looked at once.
 *
 * @param hideSuggestions whether errors name nothing of the schema that could have been meant.
 * @throws OptionError for a limit that cannot be.
 */
export function limitQueries(options: QueryLimits | undefined, hideSuggestions: boolean): Plugin {
  const { parseQuery, validateQuery } = createReader(options, hideSuggestions);
  return {
    onParams({ params }) {
      if (isDeeper(params, maxNesting)) throw nestedTooDeeply();
    },
    onParse({ setParseFn }) {
      setParseFn(parseQuery);
    },
    onValidate({ setValidationFn, addValidationRule }) {
      addValidationRule(IntrospectionSizeRule);
      setValidationFn(validateQuery);
    },
  };
}

/**
 * Parses and validates a query within the same limits.
 *
 * @returns undefined for one that is over a limit, or not valid.
 */
export function readQuery(schema: GraphQLSchema, options: QueryLimits | undefined): (query: string) => DocumentNode | undefined {
  // Nobody gets to see its errors.
  const { parseQuery, validateQuery } = createReader(options, true);
  return (query) => {
    try {
      const document = parseQuery(query);
      return validateQuery(schema, document, specifiedRules).length === 0 ? document : undefined;
    } catch {
      return undefined;
    }
  };
}

function createReader(options: QueryLimits = {}, hideSuggestions: boolean) {
  const limits = readLimits(options);
  return {
    parseQuery: (source: string | Source, parseOptions?: ParseOptions): DocumentNode => {
      checkTokens(source, limits.tokens);
      return parse(source, parseOptions);
    },
    validateQuery: (schema: GraphQLSchema, document: DocumentNode, rules: readonly ValidationRule[]): readonly GraphQLError[] => {
      const cycles = validate(schema, document, [NoFragmentCyclesRule], { maxErrors });
      if (cycles.length > 0) return cycles;
      const excess = findExcess(document, limits);
      return excess ? [excess] : validate(schema, document, rules, { maxErrors, hideSuggestions });
    },
  };
}

function readLimits(options: QueryLimits): Limits {
  checkOptions(options, kinds, 'limits.');
  const limit = (name: keyof QueryLimits) => checkNumber(`limits.${name}`, options[name] ?? defaults[name], 0);
  return {
    tokens: limit('tokens'),
    depth: limit('depth'),
    aliases: limit('aliases'),
    distinctAliases: limit('distinctAliases'),
    rootFields: limit('rootFields'),
    directives: limit('directives'),
  };
}

const nestedTooDeeply = (): GraphQLError =>
  new GraphQLError(`The JSON of a request may be nested ${maxNesting} levels deep: this is deeper.`, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });

const opening = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** The parser has a limit of tokens too, but none of nesting: fewer than 5,000 brackets overflow its stack. */
function checkTokens(source: string | Source, limit: number): void {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source);
  let nesting = 0;
  let deepest = 0;
  for (let count = 1, { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance(), count++) {
    refuseOver(limit, count, 'MAX_TOKENS_LIMIT', 'tokens');
    if (opening.has(kind)) nesting++;
    if (closing.has(kind)) nesting--;
    deepest = Math.max(deepest, nesting);
  }
  refuseOver(maxNesting, deepest, 'MAX_DEPTH_LIMIT', 'brackets inside each other');
}

function refuseOver(limit: number, found: number, code: string, what: string): void {
  if (found <= limit) return;
  throw new GraphQLError(`A query may have ${limit} ${what}: this one has ${found} or more.`, { extensions: { code, http: { spec: true, status: 400 } } });
}

function findExcess(document: DocumentNode, limits: Limits): GraphQLError | undefined {
  try {
    new Walk(document, limits).run();
    return undefined;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

type Definition = OperationDefinitionNode | FragmentDefinitionNode;

/**
 * Goes through a query as execution does: level by level, the fields of one place in the answer together, a fragment once in
 * a level. It ends at the first level that is over a limit, and so takes no longer than the limits allow.
 */
class Walk {
  readonly #limits: Limits;
  readonly #operations: readonly OperationDefinitionNode[];
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #reached = new Set<FragmentDefinitionNode>();
  readonly #printed = new Map<FieldNode, string>();
  #comparisons = 0;
  #aliases = 0;
  #directives = 0;
  #variants = new Variants();

  constructor({ definitions }: DocumentNode, limits: Limits) {
    this.#limits = limits;
    this.#operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  run(): void {
    for (const operation of this.#operations) this.#enter(operation);
    // What no operation spreads is validated all the same.
    for (const fragment of this.#fragments.values()) if (!this.#reached.has(fragment)) this.#enter(fragment);
  }

  #enter(definition: Definition): void {
    this.#aliases = 0;
    this.#directives = 0;
    this.#variants = new Variants();
    for (const node of [definition, ...(definition.variableDefinitions ?? [])]) this.#countDirectives(node);
    const root = this.#collect([definition.selectionSet]);
    this.#descend(root, 1);
    if (definition.kind === Kind.OPERATION_DEFINITION) refuseOver(this.#limits.rootFields, root.size, 'MAX_ROOT_FIELDS_LIMIT', 'root fields');
  }

  #descend(places: ReadonlyMap<string, readonly FieldNode[]>, depth: number): void {
    this.#check(depth);
    for (const fields of places.values()) {
      const inner = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (inner.length > 0) this.#descend(this.#collect(inner), depth + 1);
    }
  }

  #check(depth: number): void {
    refuseOver(this.#limits.depth, depth, 'MAX_DEPTH_LIMIT', 'levels of fields');
    refuseOver(this.#limits.aliases, this.#aliases, 'MAX_ALIASES_LIMIT', 'fields with an alias');
    refuseOver(this.#limits.distinctAliases, this.#variants.count, 'MAX_ALIASES_LIMIT', 'fields that differ in nothing but their arguments');
    refuseOver(this.#limits.directives, this.#directives, 'MAX_DIRECTIVES_LIMIT', 'directives');
    refuseOver(maxComparisons, this.#comparisons, 'GRAPHQL_VALIDATION_FAILED', 'fields and pairs of fields with one place in the answer');
  }

  #collect(sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
    const places = new Map<string, FieldNode[]>();
    const level = new Set(sets);
    // A set that is added meanwhile is gone through as well, and each only once.
    for (const { selections } of level) {
      for (const selection of selections) {
        this.#countDirectives(selection);
        if (selection.kind === Kind.FIELD) this.#place(selection, places);
        else for (const set of this.#setsOf(selection)) level.add(set);
      }
    }
    return places;
  }

  #place(field: FieldNode, places: Map<string, FieldNode[]>): void {
    const name = (field.alias ?? field.name).value;
    const fields = places.get(name) ?? [];
    places.set(name, fields);
    this.#comparisons += fields.push(field);
    if (field.alias) this.#aliases++;
    if (field.arguments?.length) this.#variants.add(field.name.value, this.#argumentsOf(field));
  }

  #setsOf(selection: InlineFragmentNode | FragmentSpreadNode): SelectionSetNode[] {
    if (selection.kind === Kind.INLINE_FRAGMENT) return [selection.selectionSet];
    const fragment = this.#fragments.get(selection.name.value);
    if (!fragment) return [];
    this.#reached.add(fragment);
    this.#countDirectives(fragment);
    return [fragment.selectionSet];
  }

  #countDirectives({ directives }: { readonly directives?: readonly DirectiveNode[] | undefined }): void {
    this.#directives += directives?.length ?? 0;
  }

  #argumentsOf(field: FieldNode): string {
    const printed = this.#printed.get(field) ?? (field.arguments ?? []).map(print).toSorted().join();
    this.#printed.set(field, printed);
    return printed;
  }
}

/** Counts fields that differ from another one in nothing but their arguments. */
class Variants {
  readonly #byName = new Map<string, Set<string>>();
  count = 0;

  add(name: string, printedArguments: string): void {
    const variants = this.#byName.get(name) ?? new Set();
    this.#byName.set(name, variants);
    const before = variants.size;
    const { size } = variants.add(printedArguments);
    if (size > before && size > 1) this.count += before === 1 ? 2 : 1;
  }
}
