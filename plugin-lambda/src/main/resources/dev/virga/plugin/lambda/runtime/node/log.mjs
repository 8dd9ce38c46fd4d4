// The console of functions: lines of text with tabs, or JSON objects.
// https://docs.aws.amazon.com/lambda/latest/dg/nodejs-logging.html

import { format } from "node:util";
import { isError, lines } from "./errors.mjs";

const { env } = process;
const LEVELS = ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"];
const jsonLogs = (env.AWS_LAMBDA_LOG_FORMAT ?? "").toUpperCase() === "JSON";
const threshold = LEVELS.indexOf((env.AWS_LAMBDA_LOG_LEVEL ?? "").toUpperCase());
let current; // the request id of the invocation that runs

export const setRequestId = (requestId) => (current = requestId);

function textLine(level, values) {
  const message = format(...values).replace(/\r?\n/g, "\r");
  return `${new Date().toISOString()}\t${current}\t${level}\t${message}`;
}

function jsonLine(level, values) {
  const event = { timestamp: new Date().toISOString(), level, requestId: current };
  const errors = (_, it) => (isError(it) ? { ...it, ...errorMembers(it) } : it);
  if (values.length === 1) {
    try {
      return JSON.stringify({ ...event, message: values[0] }, errors);
    } catch {
      return JSON.stringify({ ...event, message: format(values[0]) });
    }
  }
  const error = values.find(isError);
  return JSON.stringify({ ...event, message: format(...values), ...(error && errorMembers(error)) });
}

const errorMembers = (error) => ({
  errorType: error.constructor?.name ?? "UnknownError",
  errorMessage: error.message,
  stackTrace: lines(error),
});

/** Takes the place of the methods of the console. */
export function patchConsole() {
  const line = jsonLogs ? jsonLine : textLine;
  const methods = { trace: "TRACE", debug: "DEBUG", log: "INFO", info: "INFO", warn: "WARN", error: "ERROR", fatal: "FATAL" };
  for (const [method, level] of Object.entries(methods)) {
    const silent = LEVELS.indexOf(level) < threshold;
    console[method] = silent ? () => {} : (...values) => process.stdout.write(`${line(level, values)}\n`);
  }
}

/** An error as the log has it: with its own members. */
function detailed(error) {
  return isError(error)
    ? { errorType: error.name, errorMessage: error.message, ...error, name: undefined, stack: lines(error) }
    : { errorType: typeof error, errorMessage: String(error), stack: [] };
}

/** Writes of an error that ends an invocation or the process. */
export function logError(title, error) {
  if (jsonLogs) {
    console.error(title, error);
  } else {
    console.error(`${title} \t${toJson(detailed(error))}`);
  }
}

function toJson(value) {
  try {
    return JSON.stringify(value);
  } catch {
    return format(value);
  }
}
