package dev.virga.kernel.call;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/// Which of the recorded calls are asked for. An empty text asks for nothing.
///
/// ```java
/// virga.requests(CallFilter.ALL.service("s3").operation("PutObject").path("/bucket/key"))
/// ```
///
/// @param service the name of the service
/// @param operation AWS's name of the operation
/// @param account the account
/// @param region the region
/// @param status a status such as `404`, or a class of them such as `4xx`
/// @param error AWS's error code, or `*` for any error
/// @param path the path as sent, or its beginning and `*`
/// @param after the request id of a call: only later ones
/// @param from only calls that began then or later
/// @param limit at most so many, the newest
public record CallFilter(
    String service,
    String operation,
    String account,
    String region,
    String status,
    String error,
    String path,
    String after,
    Instant from,
    int limit) {
  /// Every call.
  public static final CallFilter ALL =
      new CallFilter("", "", "", "", "", "", "", "", Instant.MIN, Integer.MAX_VALUE);

  private static final Pattern STATUS = Pattern.compile("[1-9](\\d\\d|xx)");

  /// Checks it.
  ///
  /// @throws IllegalArgumentException if the status or the limit is none, with a sentence for the user
  public CallFilter {
    status = status.toLowerCase(Locale.ROOT);
    if (!status.isEmpty() && !STATUS.matcher(status).matches()) {
      throw new IllegalArgumentException(
          "status must be a number such as 404 or a class such as 4xx, not '" + status + "'");
    }
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1, not " + limit);
    }
  }

  /// Only calls of a service: `s3`.
  public CallFilter service(String name) {
    return new CallFilter(
        name, operation, account, region, status, error, path, after, from, limit);
  }

  /// Only calls of an operation: `PutObject`.
  public CallFilter operation(String name) {
    return new CallFilter(service, name, account, region, status, error, path, after, from, limit);
  }

  /// Only calls about an account.
  public CallFilter account(String id) {
    return new CallFilter(service, operation, id, region, status, error, path, after, from, limit);
  }

  /// Only calls about a region.
  public CallFilter region(String name) {
    return new CallFilter(
        service, operation, account, name, status, error, path, after, from, limit);
  }

  /// Only calls with a status, such as `404` or `4xx`.
  public CallFilter status(String number) {
    return new CallFilter(
        service, operation, account, region, number, error, path, after, from, limit);
  }

  /// Only calls that were refused with a code, or with any for `*`.
  public CallFilter error(String code) {
    return new CallFilter(
        service, operation, account, region, status, code, path, after, from, limit);
  }

  /// Only calls on a path, as sent, or on those that begin with what stands before a `*` at its end.
  public CallFilter path(String sent) {
    return new CallFilter(
        service, operation, account, region, status, error, sent, after, from, limit);
  }

  /// Only calls after the one with this request id.
  public CallFilter after(String requestId) {
    return new CallFilter(
        service, operation, account, region, status, error, path, requestId, from, limit);
  }

  /// Only calls that began at an instant or later.
  public CallFilter from(Instant instant) {
    return new CallFilter(
        service, operation, account, region, status, error, path, after, instant, limit);
  }

  /// Only the newest ones.
  public CallFilter limit(int most) {
    return new CallFilter(
        service, operation, account, region, status, error, path, after, from, most);
  }

  /// Whether a call is asked for, apart from where it stands among the others.
  public boolean matches(FinishedCall call) {
    return wants(service, call.service())
        && wants(operation, call.operation())
        && wants(account, call.account())
        && wants(region, call.region())
        && wantsStatus(call.status())
        && (error.equals("*") ? !call.errorCode().isEmpty() : wants(error, call.errorCode()))
        && wantsPath(call.path())
        && !call.started().isBefore(from);
  }

  private static boolean wants(String wanted, String actual) {
    return wanted.isEmpty() || wanted.equals(actual);
  }

  private boolean wantsStatus(int actual) {
    return status.endsWith("xx")
        ? status.charAt(0) - '0' == actual / 100
        : wants(status, String.valueOf(actual));
  }

  private boolean wantsPath(String actual) {
    return path.endsWith("*")
        ? actual.startsWith(path.substring(0, path.length() - 1))
        : wants(path, actual);
  }
}
