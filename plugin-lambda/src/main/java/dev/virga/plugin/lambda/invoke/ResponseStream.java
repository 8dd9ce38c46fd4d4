package dev.virga.plugin.lambda.invoke;

import java.io.IOException;

/// Takes the response of a function while it is written. A response that is not streamed arrives in
/// one piece.
public interface ResponseStream {
  /// The function begins to answer. Called once at most, and before anything is written.
  ///
  /// @param contentType the content type that the runtime tells, such as
  ///     `application/vnd.awslambda.http-integration-response`
  /// @param streaming whether the runtime streams
  void begin(String contentType, boolean streaming);

  /// A piece of the response. May block while the reader is slow.
  ///
  /// @throws IOException if nobody reads any more: what follows is thrown away, the invocation goes on
  void write(byte[] bytes, int offset, int length) throws IOException;
}
