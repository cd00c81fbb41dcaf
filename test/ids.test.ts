import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeId, parseId } from '../src/ids.ts';
import { output } from '../src/json-output.ts';

describe('a global id', () => {
  const texts = fc.string({ unit: fc.oneof(fc.constantFrom('a', '"', '\\', '\n', 'é', '𝒳', '\u007f', '\ud800'), fc.string({ unit: 'grapheme-ascii', maxLength: 1 })) });

  it('is written as it is encoded, and is read again', () => {
    fc.assert(
      fc.property(texts, texts, texts, texts, fc.nat(), (account, namespace, script, name, nth) => {
        const id = ['Binding', account, namespace, script, 'kv_namespace', name, nth] as const;
        output.addBase64Url(JSON.stringify(id));
        const written = output.take(0).toString();
        expect(written).toBe(JSON.stringify(encodeId(id)));
        expect(parseId(encodeId(id))).toEqual(id);
      }),
      { numRuns: 1_000 },
    );
  });
});
