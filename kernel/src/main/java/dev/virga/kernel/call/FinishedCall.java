package dev.virga.kernel.call;

import java.time.Instant;
import java.util.Map;

/// A call that has its answer. Texts are empty where they are not known, and cut to a length that lets
/// thousands of calls be kept; the query string is left out, because presigned URLs have secrets there.
///
/// @param requestId the id that the answer carries; where a service answers on a path or host of its
///     own, the answer does not carry it
/// @param started when the request had come, as far as its headers
/// @param nanos how long it took until the answer was ready to be sent, in nanoseconds: a body that is
///     streamed follows after that
/// @param account the account that the call is about
/// @param region the region that the call is about
/// @param accessKeyId the id of the key that signed it, never the secret
/// @param service the name of the service; empty where there was none for the request
/// @param operation the operation as the client named it; empty on claimed paths and hosts
/// @param implemented whether the service has this operation
/// @param method the HTTP method
/// @param path the path as sent
/// @param status the HTTP status
/// @param errorCode AWS's error code; empty where the call succeeded
/// @param errorMessage AWS's words
/// @param bytesIn the length of the request's body, or -1 where the client did not say it
/// @param bytesOut the length of the answer's body, or -1 where it was not known beforehand
/// @param headers those of the request that observers ask for, by the name they ask with
/// @param input the decoded request as JSON, cut and without secrets, where the platform is configured
///     to record bodies; else empty
public record FinishedCall(
    String requestId,
    Instant started,
    long nanos,
    String account,
    String region,
    String accessKeyId,
    String service,
    String operation,
    boolean implemented,
    String method,
    String path,
    int status,
    String errorCode,
    String errorMessage,
    long bytesIn,
    long bytesOut,
    Map<String, String> headers,
    String input) {

  /// The milliseconds it took, to a tenth, such as `12.3`.
  public String millis() {
    long tenths = nanos / 100_000;
    return tenths / 10 + "." + tenths % 10;
  }

  /// One line for a log, without the input, in which nothing that a client sent is a control character.
  @Override
  public String toString() {
    var line = new StringBuilder(140);
    if (service.isEmpty() || operation.isEmpty()) {
      line.append(service).append(service.isEmpty() ? "" : " ");
      printable(method, line);
      line.append(' ');
      printable(path.length() > 200 ? path.substring(0, 200) + "…" : path, line);
    } else {
      line.append(service).append('.');
      printable(operation, line);
    }
    line.append(' ').append(status);
    if (!errorCode.isEmpty()) {
      line.append(' ').append(errorCode);
    }
    line.append(' ').append(millis()).append(" ms");
    if (!account.isEmpty()) {
      line.append(' ').append(account).append(' ');
      printable(region, line);
    }
    return line.append(' ').append(requestId).toString();
  }

  private static void printable(String text, StringBuilder line) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(Character.isISOControl(c) ? '?' : c);
    }
  }
}
