export { createGateway, type Gateway, type GatewayOptions } from './gateway.ts';
export type { GraphiQLSettings } from './graphiql.ts';
export type { QueryLimits } from './limits.ts';
export type { Logger } from './log.ts';
