package dev.virga.plugin.lambda.api;

/// Something that is not HTTP/1.1, or more of it than is taken. It is answered 400 and the connection is
/// closed.
final class MalformedRequest extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedRequest(String message) {
    super(message, null, false, false);
  }
}
