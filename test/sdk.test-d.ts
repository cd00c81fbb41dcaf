import type { BindingGetResponse } from 'cloudflare/resources/workers-for-platforms/dispatch/namespaces/scripts/bindings';
import { describe, expectTypeOf, it } from 'vitest';
import type { BindingWires } from '../src/wire.generated.ts';

/*
 * Holds the SDL, by the types of JSON that are made from it, against the types of Cloudflare's own SDK. What fails here after
 * an upgrade of the SDK names what is new: `"kv_namespace.some_field"`.
 */

type SdkBinding<Kind> = Extract<BindingGetResponse, { type: Kind }>;

/** The paths at which our JSON lacks something of the SDK's, or has another type. Whether it is optional does not count. */
type Differences<Sdk, Ours, Path extends string> = unknown extends Sdk
  ? unknown extends Ours
    ? never
    : Path
  : Compare<NonNullable<Sdk>, NonNullable<Ours>, Path>;

type Compare<Sdk, Ours, Path extends string> = Sdk extends string
  ? Ours extends string ? never : Path
  : Sdk extends number
    ? Ours extends number ? never : Path
    : Sdk extends boolean
      ? Ours extends boolean ? never : Path
      : Sdk extends readonly (infer SdkItem)[]
        ? Ours extends readonly (infer OurItem)[] ? Differences<SdkItem, OurItem, `${Path}[]`> : Path
        : { [Key in keyof Sdk & string]-?: Key extends keyof Ours ? Differences<Sdk[Key], Ours[Key], `${Path}.${Key}`> : `${Path}.${Key}` }[keyof Sdk & string];

type DifferencesByKind = {
  [Kind in keyof BindingWires]: SdkBinding<Kind> extends never ? never : Differences<SdkBinding<Kind>, BindingWires[Kind], Kind>;
}[keyof BindingWires];

/** Compiles where nothing was found; else the compiler's message names what was. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- its constraint is the check
const none = <_Found extends never>(): void => {};

describe('the SDL against the types of npm "cloudflare"', () => {
  it('has every kind that the SDK has', () => {
    none<Exclude<BindingGetResponse['type'], keyof BindingWires>>();
  });

  it('has every field of every kind, with the same type', () => {
    none<DifferencesByKind>();
  });

  it('would tell of a new field, a field of another type, and one deep down', () => {
    expectTypeOf<Differences<{ a: string; b: string }, { a?: string | null }, 'x'>>().toEqualTypeOf<'x.b'>();
    expectTypeOf<Differences<{ a?: number }, { a?: string | null }, 'x'>>().toEqualTypeOf<'x.a'>();
    expectTypeOf<Differences<{ a: unknown }, { a?: string | null }, 'x'>>().toEqualTypeOf<'x.a'>();
    expectTypeOf<Differences<{ a: { b?: { c: 1 }[] } }, { a?: { b?: readonly object[] } }, 'x'>>().toEqualTypeOf<'x.a.b[].c'>();
  });
});
