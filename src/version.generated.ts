/** The version of this package. */
export const version = '0.1.0';

/** The oldest Node that it runs on. */
export const oldestNode = '22.19';
