package dev.virga.plugin.s3.signature;

import dev.virga.spi.AwsException;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A `Credential`: `AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request`.
///
/// @param accessKeyId may itself have slashes
/// @param date `20130524`
/// @param region none in Version 4A
record CredentialScope(String accessKeyId, String date, @Nullable String region, String service) {
  /// What every scope ends with.
  static final String TERMINAL = "aws4_request";

  private static final String SERVICE = "s3";

  /// Takes a credential apart.
  ///
  /// @param regional whether there is a region in it
  /// @param malformed makes the error from what is wrong, in AWS's words
  static CredentialScope parse(
      String credential, boolean regional, Function<String, AwsException> malformed) {
    String[] parts = credential.split("/", -1);
    int fields = regional ? 4 : 3;
    int first = parts.length - fields;
    if (first < 1 || Arrays.stream(parts).anyMatch(String::isEmpty)) {
      throw malformed.apply(
          "the Credential is mal-formed; expecting"
              + " \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".");
    }
    String date = parts[first];
    String service = parts[parts.length - 2];
    String terminal = parts[parts.length - 1];
    if (!terminal.equals(TERMINAL)) {
      throw malformed.apply(
          "incorrect terminal \"%s\". This endpoint uses \"%s\".".formatted(terminal, TERMINAL));
    }
    if (!service.equals(SERVICE)) {
      throw malformed.apply(
          "incorrect service \"%s\". This endpoint belongs to \"%s\".".formatted(service, SERVICE));
    }
    if (date.length() != 8 || !date.chars().allMatch(it -> it >= '0' && it <= '9')) {
      throw malformed.apply(
          "incorrect date format \"%s\". This date in the credential must be in the format"
                  .formatted(date)
              + " \"yyyyMMdd\".");
    }
    return new CredentialScope(
        String.join("/", Arrays.copyOf(parts, first)),
        date,
        regional ? parts[first + 1] : null,
        service);
  }

  /// Checks that the request was signed on the scope's day.
  ///
  /// @param timestamp `20130524T000000Z`
  CredentialScope checkDay(String timestamp, Function<String, AwsException> malformed) {
    String day = timestamp.substring(0, 8);
    if (!date.equals(day)) {
      throw malformed.apply(
          "Invalid credential date \"%s\". This date is not the same as X-Amz-Date: \"%s\"."
              .formatted(date, day));
    }
    return this;
  }

  /// The scope without who signed.
  String text() {
    return date + "/" + (region == null ? "" : region + "/") + service + "/" + TERMINAL;
  }

  /// The key of this scope, unless its region is not told.
  @Nullable SigningKey key(String secret) {
    return region == null ? null : SigningKey.of(secret, date, region, service);
  }
}
