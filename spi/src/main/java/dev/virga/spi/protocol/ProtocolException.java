package dev.virga.spi.protocol;

/// A message that cannot be read as what it claims to be: broken JSON, a string where a number must
/// be. It is answered with 400 under the protocol's own code.
public final class ProtocolException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;

  /// A message that cannot be read.
  ///
  /// @param code AWS's error code: `SerializationException`, `MalformedXML`
  /// @param message what is wrong, without anything of our own insides
  public ProtocolException(String code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  /// AWS's error code.
  public String code() {
    return code;
  }

  /// What is wrong.
  public String message() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
