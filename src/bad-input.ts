import { GraphQLError } from 'graphql';

/** The error for what a caller asked for and cannot have, in a sentence that says what to do. */
export const badInput = (message: string, reason?: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...(reason !== undefined && { reason }) } });
