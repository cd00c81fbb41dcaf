import type { CodegenConfig } from '@graphql-codegen/cli';
import { print } from 'graphql';
import { assembleSchema } from './tools/assemble-schema.ts';

const config: CodegenConfig = {
  schema: print(assembleSchema()),
  generates: {
    'schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
    'src/version.generated.ts': { plugins: ['./tools/codegen-version.ts'] },
    'src/schema.generated.ts': { plugins: ['./tools/codegen-type-defs.ts'] },
    'src/wire.generated.ts': { plugins: ['./tools/codegen-wire.ts'] },
    'src/json-list.generated.ts': { plugins: ['./tools/codegen-wasm.ts'] },
    'src/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        namingConvention: 'keep',
        addInterfaceFieldResolverTypes: true,
        optionalResolveType: true,
        importExtension: '.ts',
        contextType: './context.ts#Context',
        mappers: {
          Account: './sources.ts#AccountSource',
          Script: './sources.ts#ScriptSource',
          Binding: './sources.ts#BindingSource',
          Resource: './sources.ts#ResourceSource',
          ResourceBinding: './sources.ts#BindingSource',
          QueueConsumer: './sources.ts#QueueConsumerSource',
          Node: './sources.ts#Source',
          UnknownBinding: './sources.ts#BindingSource',
        },
        defaultMapper: './sources.ts#SourceOf<{T}>',
        scalars: { DateTime: 'string', JSON: 'unknown', ID: 'string' },
        avoidOptionals: { field: true },
      },
    },
  },
};

export default config;
