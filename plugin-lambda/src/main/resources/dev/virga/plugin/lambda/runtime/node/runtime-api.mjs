// The Runtime API, over one connection that stays open.
// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html

import http from "node:http";
import { described } from "./errors.mjs";

const JSON_TYPE = { "Content-Type": "application/json" };
const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(":");
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

export const ERROR_TYPE = "Lambda-Runtime-Function-Error-Type";
export const ERROR_BODY = "Lambda-Runtime-Function-Error-Body";

/** Begins a request. */
export function open(method, path, headers, answered) {
  const request = http.request({ host, port, method, agent, headers, path: `/2018-06-01/runtime/${path}` }, answered);
  request.setNoDelay(true);
  return request;
}

/** Makes one request and waits for its answer. */
export function call(method, path, headers = {}, body = "") {
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

export const post = (path, headers, body) => call("POST", path, { ...JSON_TYPE, ...headers }, body);

/** Tells of an error: of an invocation, or of the initialization where there is no request id. */
export function tell(requestId, error) {
  const told = described(error);
  const path = requestId ? `invocation/${requestId}/error` : "init/error";
  return post(path, { [ERROR_TYPE]: headerText(told.errorType) }, JSON.stringify(told));
}

export const headerText = (text) => String(text).replace(/[^\x20-\x7e]/g, "?");
