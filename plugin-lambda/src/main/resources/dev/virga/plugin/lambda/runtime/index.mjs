// Runs Node.js functions: asks Lambda's Runtime API for events, hands them to the handler, tells what came of it.
// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html

import { existsSync, readFileSync } from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import { basename, dirname, extname, join, resolve } from "node:path";
import { Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { format } from "node:util";

const { env } = process;
const STREAMING = Symbol.for("virga.lambda.streaming");
const INTEGRATION = "application/vnd.awslambda.http-integration-response";
const ERROR_TYPE = "Lambda-Runtime-Function-Error-Type";
const ERROR_BODY = "Lambda-Runtime-Function-Error-Body";
const JSON_TYPE = { "Content-Type": "application/json" };

// ---- the Runtime API -------------------------------------------------------------------------------------------

const [host, port] = env.AWS_LAMBDA_RUNTIME_API.split(":");
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

function open(method, path, headers, answered) {
  const request = http.request({ host, port, method, agent, headers, path: `/2018-06-01/runtime/${path}` }, answered);
  request.setNoDelay(true);
  return request;
}

/** Makes one request and waits for its answer. */
function call(method, path, headers = {}, body = "") {
  return new Promise((done, failed) => {
    const length = method === "POST" ? { "Content-Length": Buffer.byteLength(body) } : {};
    const request = open(method, path, { ...headers, ...length }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => done({ headers: answer.headers, body: Buffer.concat(parts).toString() }));
      answer.on("error", failed);
    });
    request.on("error", failed);
    request.end(body);
  });
}

const post = (path, headers, body) => call("POST", path, { ...JSON_TYPE, ...headers }, body);

/** Tells of an error: of an invocation, or of the initialization where there is no request id. */
function tell(requestId, error) {
  const told = described(error);
  const path = requestId ? `invocation/${requestId}/error` : "init/error";
  return post(path, { [ERROR_TYPE]: headerText(told.errorType) }, JSON.stringify(told));
}

const headerText = (text) => String(text).replace(/[^\x20-\x7e]/g, "?");

// ---- errors ----------------------------------------------------------------------------------------------------

const isError = (it) => it instanceof Error || Object.prototype.toString.call(it) === "[object Error]";
const lines = (error) => String(error.stack ?? "").split("\n");

/** An error that the runtime finds, not the function. Its trace is that of its cause. */
class Fault extends Error {
  constructor(name, message, cause) {
    super(message);
    this.name = name;
    this.stack = [`${name}: ${message}`, ...(cause ? lines(cause) : lines(this)).filter((it) => /^\s+at /.test(it))].join("\n");
  }
}

/** An error as callers of the function get it. */
function described(error) {
  return isError(error)
    ? { errorType: error.name ?? "Error", errorMessage: String(error.message), trace: lines(error) }
    : { errorType: typeof error, errorMessage: String(error), trace: [] };
}

/** An error as the log has it: with its own members. */
function detailed(error) {
  return isError(error)
    ? { errorType: error.name, errorMessage: error.message, ...error, name: undefined, stack: lines(error) }
    : { errorType: typeof error, errorMessage: String(error), stack: [] };
}

function logError(title, error) {
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

// ---- the log ---------------------------------------------------------------------------------------------------

const LEVELS = ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"];
const jsonLogs = (env.AWS_LAMBDA_LOG_FORMAT ?? "").toUpperCase() === "JSON";
const threshold = LEVELS.indexOf((env.AWS_LAMBDA_LOG_LEVEL ?? "").toUpperCase());
let current; // the request id of the invocation that runs

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

function patchConsole() {
  const line = jsonLogs ? jsonLine : textLine;
  const methods = { trace: "TRACE", debug: "DEBUG", log: "INFO", info: "INFO", warn: "WARN", error: "ERROR", fatal: "FATAL" };
  for (const [method, level] of Object.entries(methods)) {
    const silent = LEVELS.indexOf(level) < threshold;
    console[method] = silent ? () => {} : (...values) => process.stdout.write(`${line(level, values)}\n`);
  }
}

// ---- the handler -----------------------------------------------------------------------------------------------

/** Finds the function that a handler such as `folder/module.name` names. */
async function load(root, handler) {
  if (handler.includes("..")) {
    const advice = "Use absolute paths when specifying root directories in handler names.";
    throw new Fault("Runtime.MalformedHandlerName", `'${handler}' is not a valid handler name. ${advice}`);
  }
  const [, module, name] = /^([^.]*)\.(.*)$/.exec(basename(handler)) ?? [];
  if (module === undefined) {
    throw new Fault("Runtime.MalformedHandlerName", "Bad handler");
  }
  const loaded = await loadModule(root, join(dirname(handler), module));
  const found = name.split(".").reduce((it, member) => it?.[member], loaded);
  if (found === undefined) {
    throw new Fault("Runtime.HandlerNotFound", `${handler} is undefined or not exported`);
  }
  if (typeof found !== "function") {
    throw new Fault("Runtime.HandlerNotFound", `${handler} is not a function`);
  }
  return found;
}

async function loadModule(root, module) {
  const require = createRequire(import.meta.url);
  const file = resolve(root, module);
  try {
    if (existsSync(`${file}.js`)) {
      return await (isEsm(`${file}.js`) ? import(pathToFileURL(`${file}.js`)) : require(`${file}.js`));
    }
    if (existsSync(`${file}.mjs`)) {
      return await import(pathToFileURL(`${file}.mjs`));
    }
    if (existsSync(`${file}.cjs`)) {
      return require(`${file}.cjs`);
    }
    return require(existsSync(file) || extname(file) ? file : require.resolve(module, { paths: [root, dirname(file)] }));
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new Fault("Runtime.UserCodeSyntaxError", String(error), error);
    }
    if (/^(ERR_)?MODULE_NOT_FOUND$/.test(error?.code)) {
      throw new Fault("Runtime.ImportModuleError", String(error), error);
    }
    throw error;
  }
}

/** Whether the package that a file belongs to consists of ECMAScript modules. */
function isEsm(file) {
  for (let folder = dirname(file); folder !== dirname(folder) && basename(folder) !== "node_modules"; folder = dirname(folder)) {
    const description = join(folder, "package.json");
    if (existsSync(description)) {
      try {
        return JSON.parse(readFileSync(description, "utf8")).type === "module";
      } catch {
        return false;
      }
    }
  }
  return false;
}

// ---- streamed responses ----------------------------------------------------------------------------------------

/** What a handler that streams writes to. Nothing is sent before it writes. */
class ResponseStream extends Writable {
  #requestId;
  #contentType = "application/octet-stream";
  #prelude;
  #request;
  #answered;

  constructor(requestId) {
    super({ highWaterMark: 64 * 1024 });
    this.#requestId = requestId;
  }

  setContentType(contentType) {
    this.#contentType = contentType;
  }

  /** Begins with a status and headers for function URLs and API Gateway. */
  begin(metadata) {
    this.#contentType = INTEGRATION;
    this.#prelude = Buffer.concat([Buffer.from(JSON.stringify(metadata)), Buffer.alloc(8)]);
    return this;
  }

  get begun() {
    return this.#request !== undefined;
  }

  #open() {
    if (this.#request) {
      return this.#request;
    }
    const headers = {
      "Content-Type": this.#contentType,
      "Lambda-Runtime-Function-Response-Mode": "streaming",
      "Transfer-Encoding": "chunked",
      Trailer: `${ERROR_TYPE}, ${ERROR_BODY}`,
    };
    this.#answered = new Promise((done) => {
      this.#request = open("POST", `invocation/${this.#requestId}/response`, headers, (answer) => {
        answer.resume();
        answer.on("end", done);
      });
      this.#request.on("error", done);
    });
    if (this.#prelude) {
      this.#request.write(this.#prelude);
    }
    return this.#request;
  }

  _write(chunk, encoding, done) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk, encoding);
    this.#open().write(bytes, () => done());
  }

  _final(done) {
    this.#open().end();
    this.#answered.then(() => done());
  }

  /** Ends it in the middle with an error. */
  async fail(error) {
    const told = described(error);
    const body = Buffer.from(JSON.stringify(told)).toString("base64");
    this.#request.addTrailers({ [ERROR_TYPE]: headerText(told.errorType), [ERROR_BODY]: body });
    this.#request.end();
    await this.#answered;
    this.destroy();
  }
}

globalThis.awslambda = {
  streamifyResponse(handler) {
    handler[STREAMING] = true;
    return handler;
  },
  HttpResponseStream: class {
    static from(stream, metadata) {
      return stream.begin(metadata);
    }
  },
};

// ---- invocations -----------------------------------------------------------------------------------------------

function contextOf(headers) {
  const deadline = Number(headers["lambda-runtime-deadline-ms"]);
  const parsed = (header) => (headers[header] ? JSON.parse(headers[header]) : undefined);
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
    functionName: env.AWS_LAMBDA_FUNCTION_NAME,
    memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
    clientContext: parsed("lambda-runtime-client-context"),
    identity: parsed("lambda-runtime-cognito-identity"),
    invokedFunctionArn: headers["lambda-runtime-invoked-function-arn"],
    awsRequestId: headers["lambda-runtime-aws-request-id"],
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
}

/** Settled when nothing is left to be done: no timer, no open request. */
const emptyLoop = () => new Promise((done) => process.once("beforeExit", done));

/** The result of a handler, whether it returns a promise, calls back, or does neither until nothing is left to be done. */
function resultOf(handler, event, context) {
  return new Promise((done, failed) => {
    const callback = async (error, result) => {
      if (context.callbackWaitsForEmptyEventLoop) {
        await emptyLoop();
      }
      if (error === null || error === undefined) {
        done(result);
      } else {
        failed(error);
      }
    };
    context.done = callback;
    context.succeed = (result) => callback(null, result);
    context.fail = (error) => callback(error ?? "handled");
    const returned = handler(event, context, callback);
    if (typeof returned?.then === "function") {
      returned.then(done, failed);
    }
    emptyLoop().then(() => setImmediate(() => done(null)));
  });
}

async function answer(handler, event, context) {
  const result = await resultOf(handler, event, context);
  let body;
  try {
    body = JSON.stringify(result ?? null) ?? "null";
  } catch {
    throw new Error("Unable to stringify response body");
  }
  await post(`invocation/${context.awsRequestId}/response`, {}, body);
}

async function stream(handler, event, context) {
  const response = new ResponseStream(context.awsRequestId);
  const ended = new Promise((done, failed) => response.once("close", done).once("error", failed));
  ended.catch(() => {});
  try {
    await handler(event, response, context);
    if (response.listenerCount("unpipe") === 0) {
      response.end(); // else what is piped into it ends it
    }
    await ended;
  } catch (error) {
    if (!response.begun) {
      throw error;
    }
    logError("Invoke Error", error);
    await response.fail(error);
  }
}

async function run(handler) {
  for (;;) {
    const { headers, body } = await call("GET", "invocation/next");
    const context = contextOf(headers);
    current = context.awsRequestId;
    env._X_AMZN_TRACE_ID = headers["lambda-runtime-trace-id"] ?? "";
    try {
      await (handler[STREAMING] ? stream : answer)(handler, JSON.parse(body), context);
    } catch (error) {
      logError("Invoke Error", error);
      await tell(current, error);
    }
    process.removeAllListeners("beforeExit");
  }
}

/** What nobody has caught ends the process, once the Runtime API knows. */
async function die(title, error, code) {
  logError(title, error);
  await tell(current, error).catch(() => {});
  process.exit(code);
}

process.on("uncaughtException", (error) => die("Uncaught Exception", error, 129));
process.on("unhandledRejection", (reason) => {
  const error = new Fault("Runtime.UnhandledPromiseRejection", String(reason), isError(reason) ? reason : undefined);
  error.reason = reason;
  die("Unhandled Promise Rejection", error, 128);
});

patchConsole();
const handler = await load(env.LAMBDA_TASK_ROOT, env._HANDLER).catch((error) => die("Uncaught Exception", error, 129));
await run(handler).catch(() => process.exit(1)); // the environment is being shut down
