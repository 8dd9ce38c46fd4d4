package dev.virga.plugin.lambda.api;

import dev.virga.plugin.lambda.api.RuntimeApi.Failure;
import dev.virga.spi.Headers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The [Runtime API](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html).
final class RuntimeEndpoints {
  private static final String ERROR_TYPE = "Lambda-Runtime-Function-Error-Type";
  private static final String ERROR_BODY = "Lambda-Runtime-Function-Error-Body";
  private static final String RESPONSE_MODE = "Lambda-Runtime-Function-Response-Mode";
  private static final String UNKNOWN = "Runtime.Unknown";
  private static final String TRUNCATED = "Runtime.TruncatedResponse";
  private static final int PIECE = 64 * 1024;

  private final Lifecycle lifecycle;
  private final Turns turns;

  RuntimeEndpoints(Lifecycle lifecycle, Turns turns) {
    this.lifecycle = lifecycle;
    this.turns = turns;
  }

  /// `GET /runtime/invocation/next`.
  void next(ParkedRequest request) throws Refused, InterruptedException {
    turns.step(() -> lifecycle.runtimeNext(request));
  }

  /// `POST /runtime/invocation/ID/response`.
  Answer respond(String requestId, RequestHead head, RequestBody body)
      throws IOException, InterruptedException, MalformedRequest, Refused {
    String mode = head.header(RESPONSE_MODE).orElse("buffered");
    if (!mode.equalsIgnoreCase("streaming") && !mode.equalsIgnoreCase("buffered")) {
      throw ApiErrors.invalidResponseMode(mode);
    }
    lifecycle.runtimeAnswers(requestId, RuntimeState.RESPONDING);
    String contentType = head.header("Content-Type").orElse("application/octet-stream");
    if (mode.equalsIgnoreCase("streaming")) {
      stream(requestId, contentType, body);
    } else {
      buffer(requestId, contentType, body);
    }
    return Answer.accepted();
  }

  private void buffer(String requestId, String contentType, RequestBody body)
      throws IOException, InterruptedException, MalformedRequest, Refused {
    byte @Nullable [] whole = null;
    boolean read = false;
    try {
      whole = body.all(ApiErrors.MAX_RESPONSE);
      read = true;
    } finally {
      if (!read) {
        lifecycle.unanswered(); // the client is gone in the middle; it may try again
      }
    }
    byte @Nullable [] bytes = whole;
    if (bytes == null) {
      turns.tell(it -> it.responseTooLarge(requestId));
      lifecycle.answered();
      throw ApiErrors.responseTooLarge();
    }
    turns.tell(it -> {
      it.responding(requestId, contentType, false);
      try {
        it.responseBytes(bytes, 0, bytes.length);
      } catch (IOException _) {
        // nobody reads it any more, which is not the runtime's business
      }
      it.responded(requestId, null);
    });
    lifecycle.answered();
  }

  private void stream(String requestId, String contentType, RequestBody body)
      throws IOException, InterruptedException, MalformedRequest {
    turns.tell(it -> it.responding(requestId, contentType, true));
    Failure failure =
        new Failure(TRUNCATED, json(TRUNCATED, "The response of the runtime was cut off."));
    try {
      relay(body);
      failure = trailing(body.trailers());
    } finally {
      Failure end = failure;
      turns.tell(it -> it.responded(requestId, end));
      lifecycle.answered();
    }
  }

  private void relay(RequestBody body) throws IOException, InterruptedException, MalformedRequest {
    byte[] piece = new byte[PIECE];
    boolean heard = true;
    for (int count = body.read(piece, 0, PIECE); count >= 0; count = body.read(piece, 0, PIECE)) {
      if (heard) {
        int length = count;
        heard = turns.ask(it -> write(it, piece, length));
      }
    }
  }

  private static boolean write(RuntimeApi.Listener listener, byte[] piece, int length) {
    try {
      listener.responseBytes(piece, 0, length);
      return true;
    } catch (IOException _) {
      return false; // what follows is read from the runtime and thrown away
    }
  }

  /// An error in the middle of a streamed response stands in its trailers, the body in Base64.
  private static @Nullable Failure trailing(Headers trailers) {
    var type = trailers.first(ERROR_TYPE);
    var encoded = trailers.first(ERROR_BODY);
    if (type.isEmpty() && encoded.isEmpty()) {
      return null;
    }
    byte[] body;
    try {
      body = Base64.getDecoder().decode(encoded.orElse(""));
    } catch (IllegalArgumentException _) {
      body = encoded.orElse("").getBytes(StandardCharsets.UTF_8);
    }
    return failure(type.orElse(""), body, UNKNOWN);
  }

  /// `POST /runtime/invocation/ID/error`.
  Answer fail(String requestId, RequestHead head, RequestBody body)
      throws IOException, InterruptedException, MalformedRequest, Refused {
    lifecycle.runtimeAnswers(requestId, RuntimeState.FAILING);
    byte @Nullable [] error = null;
    boolean read = false;
    try {
      error = body.all(ApiErrors.MAX_RESPONSE);
      read = true;
    } finally {
      if (!read) {
        lifecycle.unanswered();
      }
    }
    if (error == null) {
      turns.tell(it -> it.responseTooLarge(requestId));
      lifecycle.answered();
      throw ApiErrors.responseTooLarge();
    }
    Failure failure = failure(head.header(ERROR_TYPE).orElse(""), error, UNKNOWN);
    turns.tell(it -> it.failed(requestId, failure));
    lifecycle.answered();
    return Answer.accepted();
  }

  /// `POST /runtime/init/error`.
  Answer initError(RequestHead head, RequestBody body)
      throws IOException, InterruptedException, MalformedRequest, Refused {
    Failure failure = read(head, body);
    lifecycle.runtimeMoves(RuntimeState.INIT_ERROR);
    turns.initFailed(failure);
    return Answer.accepted();
  }

  /// `GET /runtime/restore/next`. There is no snapshot, so the environment is restored at once.
  Answer restore() throws InterruptedException, Refused {
    lifecycle.runtimeMoves(RuntimeState.RESTORING);
    turns.tell(RuntimeApi.Listener::restoring);
    return Answer.json(200, "{}".getBytes(StandardCharsets.US_ASCII));
  }

  /// `POST /runtime/restore/error`.
  Answer restoreError(RequestHead head, RequestBody body)
      throws IOException, InterruptedException, MalformedRequest, Refused {
    Failure failure = read(head, body);
    lifecycle.runtimeMoves(RuntimeState.RESTORE_ERROR);
    turns.tell(it -> it.restoreFailed(failure));
    return Answer.accepted();
  }

  private static Failure read(RequestHead head, RequestBody body)
      throws IOException, MalformedRequest, Refused {
    byte @Nullable [] error = body.all(ApiErrors.MAX_RESPONSE);
    if (error == null) {
      throw ApiErrors.responseTooLarge();
    }
    return failure(head.header(ERROR_TYPE).orElse(""), error, UNKNOWN);
  }

  /// What was told: the type in the header, else the one in the body, else that nobody knows.
  static Failure failure(String header, byte[] body, String unknown) {
    String type = header.isEmpty() ? ErrorBody.errorType(body).orElse(unknown) : header;
    return new Failure(type, body);
  }

  private static byte[] json(String errorType, String errorMessage) {
    return "{\"errorType\":\"%s\",\"errorMessage\":\"%s\"}"
        .formatted(errorType, errorMessage)
        .getBytes(StandardCharsets.UTF_8);
  }
}
