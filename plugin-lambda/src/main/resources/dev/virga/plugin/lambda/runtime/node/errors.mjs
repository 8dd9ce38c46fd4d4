// What errors become for callers of the function.

export const isError = (it) => it instanceof Error || Object.prototype.toString.call(it) === "[object Error]";
export const lines = (error) => String(error.stack ?? "").split("\n");

/** An error that the runtime finds, not the function. Its trace is that of its cause. */
export class Fault extends Error {
  constructor(name, message, cause) {
    super(message);
    this.name = name;
    this.stack = [`${name}: ${message}`, ...(cause ? lines(cause) : lines(this)).filter((it) => /^\s+at /.test(it))].join("\n");
  }
}

/** An error as callers of the function get it. */
export function described(error) {
  return isError(error)
    ? { errorType: error.name ?? "Error", errorMessage: String(error.message), trace: lines(error) }
    : { errorType: typeof error, errorMessage: String(error), trace: [] };
}
