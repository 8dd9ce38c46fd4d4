package dev.virga.plugin.lambda.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The server that the processes of one execution environment speak to: the
/// [Runtime API](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html), the
/// [Extensions API](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html) and the
/// [Telemetry API](https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api.html), on a loopback port
/// of its own.
public interface RuntimeApi extends AutoCloseable {
  /// Host and port, the value of `AWS_LAMBDA_RUNTIME_API`.
  String address();

  /// Hands an invocation to the runtime, which waits for it or will ask for it, and its event to the
  /// extensions that registered for `INVOKE`. Only after [Listener#idle].
  void invoke(Next next);

  /// Tells the extensions that registered for `SHUTDOWN` of the end.
  ///
  /// @param reason `spindown`, `timeout` or `failure`
  /// @param deadline when they will be killed
  void shutdown(String reason, Instant deadline);

  /// Whether an extension has registered, so that an end should be announced.
  boolean hasExtensions();

  /// Whether the runtime has ever asked for an invocation or told of an error: a program that does not
  /// know the API never has.
  boolean spoken();

  /// Ends all connections and waits for their threads.
  @Override
  void close();

  /// What `GET …/invocation/next` answers.
  ///
  /// @param deadline when the function times out
  /// @param clientContext JSON text, or null
  record Next(
      String requestId,
      Instant deadline,
      String invokedArn,
      String traceHeader,
      @Nullable String clientContext,
      byte[] payload) {}

  /// An error that the runtime or an extension told.
  ///
  /// @param type the value of `Lambda-Runtime-Function-Error-Type`, or what the body says
  /// @param body the JSON that the caller of the function gets, as it was told
  record Failure(String type, byte[] body) {}

  /// What happens at the server, told one after the other, on threads of the server. An environment
  /// decides what follows from it.
  interface Listener {
    /// The runtime and all extensions that have registered wait for what is next: initialization is
    /// over, or an invocation is wholly done. Told once for each time that it becomes so.
    void idle();

    /// The runtime has called `…/invocation/next`, whatever extensions still do: initialization of the
    /// runtime is over, or it is done with an invocation.
    void runtimeReady();

    /// Initialization failed: `…/init/error` of the runtime or of an extension. The process is expected to exit.
    void initFailed(Failure failure);

    /// The runtime begins to answer the invocation that it has.
    void responding(String requestId, String contentType, boolean streaming);

    /// A piece of the response. Throws where nobody reads any more; the rest is still read from the runtime.
    void responseBytes(byte[] bytes, int offset, int length) throws java.io.IOException;

    /// The response is whole.
    ///
    /// @param failure an error in the middle of a streamed response, or null
    void responded(String requestId, @Nullable Failure failure);

    /// The response, not streamed, was larger than a function may answer; the runtime has been told 413.
    void responseTooLarge(String requestId);

    /// `…/invocation/ID/error`.
    void failed(String requestId, Failure failure);

    /// An extension told of its end: `…/extension/exit/error`.
    void extensionExiting(String extension, Failure failure);

    /// The runtime has initialized itself and asks to be restored from its snapshot
    /// ([SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html)). It is answered when this
    /// returns: from now on until [#runtimeReady] it is restored, which `Restore Duration` tells of.
    void restoring();

    /// The runtime could not be restored: `…/restore/error`. The process is expected to exit.
    void restoreFailed(Failure failure);
  }
}
