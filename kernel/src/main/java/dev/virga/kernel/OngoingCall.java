package dev.virga.kernel;

import dev.virga.kernel.call.FinishedCall;
import dev.virga.spi.AwsException;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.protocol.Call;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of a call as it goes on.
final class OngoingCall {
  private static final int NAME = 128;
  private static final int TEXT = 1024;
  private static final int PATH = 4096;

  private final long begun = System.nanoTime();
  private final String requestId = RequestIds.next();
  private final Instant started;
  private String service = "";
  private String operation = "";
  private boolean implemented;
  private boolean ofPlatform;
  private @Nullable Caller caller;
  private @Nullable AwsException error;
  private @Nullable Record input;

  OngoingCall(Instant started) {
    this.started = started;
  }

  String requestId() {
    return requestId;
  }

  String operation() {
    return operation;
  }

  void service(String service) {
    this.service = service;
  }

  void operation(Call call) {
    this.operation = call.operationName();
    this.implemented = call instanceof Call.Known;
  }

  void caller(Caller caller) {
    this.caller = caller;
  }

  void input(Record input) {
    this.input = input;
  }

  @Nullable Record input() {
    return input;
  }

  void error(AwsException error) {
    this.error = error;
  }

  /// The platform itself answers, so that nobody is told: looking would change what is seen.
  void ofPlatform() {
    this.ofPlatform = true;
  }

  boolean isOfPlatform() {
    return ofPlatform;
  }

  /// The call with its answer, or with none where the handler failed.
  FinishedCall finished(
      HttpRequest request,
      @Nullable HttpResponse response,
      Map<String, String> headers,
      String input) {
    return new FinishedCall(
        requestId,
        started,
        System.nanoTime() - begun,
        caller == null ? "" : caller.scope().account(),
        caller == null ? "" : cut(caller.scope().region(), NAME),
        caller == null ? "" : cut(caller.principal().accessKeyId(), NAME),
        service,
        cut(operation, NAME),
        implemented,
        cut(request.method(), NAME),
        cut(request.path(), PATH),
        response == null ? 500 : response.status(),
        error == null ? "" : error.code(),
        error == null ? "" : cut(error.message(), TEXT),
        request.body().length(),
        response == null ? 0 : response.body().length(),
        headers,
        input);
  }

  static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length) + "…";
  }
}
