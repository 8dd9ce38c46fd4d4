package dev.virga.spi;

import java.util.LinkedHashMap;
import java.util.Map;

/// An error that AWS documents, with AWS's own code and words. It has no stack trace: it is an answer
/// and not a bug. Plugins make them in named factories.
public final class AwsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int status;
  private final transient Map<String, Object> members;
  private final transient Headers headers;

  private AwsException(
      String code, int status, String message, Map<String, Object> members, Headers headers) {
    super(message, null, false, false);
    this.code = code;
    this.status = status;
    this.members = members;
    this.headers = headers;
  }

  /// A mistake of the caller, answered with 400.
  public static AwsException of(String code, String message) {
    return of(code, 400, message);
  }

  /// An error with a status of its own.
  ///
  /// @param code AWS's error code: `ClusterNotFoundException`
  /// @param status the HTTP status
  /// @param message AWS's words
  public static AwsException of(String code, int status, String message) {
    return new AwsException(code, status, message, Map.of(), Headers.EMPTY);
  }

  /// The same with one more member of the error's shape, under its wire name.
  ///
  /// @param value a string, a number, a boolean, or a list or map of such
  public AwsException with(String member, Object value) {
    var more = new LinkedHashMap<>(members);
    more.put(member, value);
    return new AwsException(code, status, message(), more, headers);
  }

  /// The same with one more header in its answer.
  public AwsException withHeader(String name, String value) {
    return new AwsException(code, status, message(), members, headers.with(name, value));
  }

  /// AWS's error code.
  public String code() {
    return code;
  }

  /// The HTTP status.
  public int status() {
    return status;
  }

  /// AWS's words.
  public String message() {
    String message = getMessage();
    return message == null ? "" : message;
  }

  /// The members of the error's shape beyond code and message, by wire name.
  public Map<String, Object> members() {
    return members;
  }

  /// The headers of the answer beyond those that the protocol writes.
  public Headers headers() {
    return headers;
  }

  /// Whether the caller is at fault, and not the service.
  public boolean callersFault() {
    return status < 500;
  }
}
