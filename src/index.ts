export { createGateway, type Gateway, type GatewayOptions, type GraphiQLSettings } from './gateway.ts';
export type { QueryLimits } from './limits.ts';
