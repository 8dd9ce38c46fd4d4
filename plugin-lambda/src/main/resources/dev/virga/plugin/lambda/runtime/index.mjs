// Runs Node.js functions: asks Lambda's Runtime API for events, hands them to the handler, tells what came of it.
// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html

import { Fault, isError } from "./node/errors.mjs";
import { load } from "./node/handler.mjs";
import { logError, patchConsole, setRequestId } from "./node/log.mjs";
import { call, post, tell } from "./node/runtime-api.mjs";
import { awslambda, isStreaming, ResponseStream } from "./node/streaming.mjs";

const { env } = process;
let requestId; // of the invocation that runs

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
    requestId = context.awsRequestId;
    setRequestId(requestId);
    env._X_AMZN_TRACE_ID = headers["lambda-runtime-trace-id"] ?? "";
    try {
      await (isStreaming(handler) ? stream : answer)(handler, JSON.parse(body), context);
    } catch (error) {
      logError("Invoke Error", error);
      await tell(requestId, error);
    }
    process.removeAllListeners("beforeExit");
  }
}

/** What nobody has caught ends the process, once the Runtime API knows. */
async function die(title, error, code) {
  logError(title, error);
  await tell(requestId, error).catch(() => {});
  process.exit(code);
}

process.on("uncaughtException", (error) => die("Uncaught Exception", error, 129));
process.on("unhandledRejection", (reason) => {
  const error = new Fault("Runtime.UnhandledPromiseRejection", String(reason), isError(reason) ? reason : undefined);
  error.reason = reason;
  die("Unhandled Promise Rejection", error, 128);
});

globalThis.awslambda = awslambda;
patchConsole();
const handler = await load(env.LAMBDA_TASK_ROOT, env._HANDLER).catch((error) => die("Uncaught Exception", error, 129));
await run(handler).catch(() => process.exit(1)); // the environment is being shut down
