/** Is told once what has come of something: what a promise is made of, where a promise would be one of many. */
export interface Sink<Value> {
  resolve(value: Value): void;
  reject(error: unknown): void;
}
