import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { startRig } from './rig.ts';

describe('GraphQL over HTTP, by the audits of the GraphQL foundation’s graphql-http', () => {
  const rig = startRig();
  const audits = serverAudits({ url: () => rig.url() });

  it('has as many audits as when this was written', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61);
  });

  it.each(audits)('$id: $name', async (audit) => {
    const result = await audit.fn();
    expect(result).toMatchObject({ status: 'ok' });
  });
});
