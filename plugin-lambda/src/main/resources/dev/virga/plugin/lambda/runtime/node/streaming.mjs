// Responses that are sent while they are written.
// https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html

import { Writable } from "node:stream";
import { described } from "./errors.mjs";
import { ERROR_BODY, ERROR_TYPE, headerText, open } from "./runtime-api.mjs";

const INTEGRATION = "application/vnd.awslambda.http-integration-response";
const STREAMING = Symbol.for("virga.lambda.streaming");

export const isStreaming = (handler) => handler[STREAMING] === true;

/** What a handler that streams writes to. Nothing is sent before it writes. */
export class ResponseStream extends Writable {
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

/** What handlers that stream find without importing it. */
export const awslambda = {
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
