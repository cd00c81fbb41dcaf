/**
 * Hands a value to whoever asks first, and keeps it no longer: whoever asks later has it made anew. For what is large, and
 * nearly always asked for once: values that many requests hold while they wait are what costs a garbage collector most.
 */
export function giveOnce<Value>(value: Value, make: () => Value): () => Value {
  let held: { readonly value: Value } | undefined = { value };
  return () => {
    const given = held;
    held = undefined;
    return given ? given.value : make();
  };
}
