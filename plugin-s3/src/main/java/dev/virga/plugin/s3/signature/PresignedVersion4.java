package dev.virga.plugin.s3.signature;

import dev.virga.plugin.s3.signature.Version4.Algorithm;
import dev.virga.spi.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// A presigned URL of Version 4
/// ([parameters](https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html)).
final class PresignedVersion4 {
  private static final long LONGEST_SECONDS = 604_800;
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(15);

  private PresignedVersion4() {}

  static Signed verify(
      HttpRequest request, Map<String, List<String>> query, Secrets secrets, Instant now) {
    Algorithm algorithm = algorithm(required(query, "X-Amz-Algorithm"));
    String credential = required(query, "X-Amz-Credential");
    String signature = required(query, "X-Amz-Signature");
    String date = required(query, "X-Amz-Date");
    List<String> signedHeaders =
        List.of(required(query, "X-Amz-SignedHeaders").toLowerCase(Locale.ROOT).split(";"));
    long lifetime = lifetime(required(query, "X-Amz-Expires"));
    Instant signed =
        Timestamps.parse(date)
            .orElseThrow(() ->
                SignatureErrors.queryParameters(
                    "X-Amz-Date must be in the ISO8601 Long Format" + " \"yyyyMMdd'T'HHmmss'Z'\""));
    CredentialScope scope =
        CredentialScope.parse(
                credential, algorithm == Algorithm.HMAC, SignatureErrors::malformedCredential)
            .checkDay(date, SignatureErrors::malformedCredential);
    checkTime(signed, lifetime, now);
    checkSignedHeaders(request, signedHeaders);
    return new Version4(algorithm, scope, signedHeaders, date, signature)
        .verify(
            request,
            payloadHash(request, query, signedHeaders),
            algorithm == Algorithm.HMAC ? Mechanism.PRESIGNED_V4 : Mechanism.PRESIGNED_V4A,
            query.getOrDefault("X-Amz-Security-Token", List.of()).stream().findFirst().orElse(null),
            secrets);
  }

  private static String required(Map<String, List<String>> query, String name) {
    List<String> values = query.get(name);
    if (values == null) {
      throw SignatureErrors.queryParameters(
          "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential,"
              + " X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.");
    }
    return values.getFirst();
  }

  private static Algorithm algorithm(String name) {
    return Arrays.stream(Algorithm.values())
        .filter(it -> it.text().equals(name))
        .findFirst()
        .orElseThrow(() ->
            SignatureErrors.queryParameters(
                "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and"
                    + " AWS4-ECDSA-P256-SHA256\""));
  }

  private static long lifetime(String value) {
    if (!value.matches("-?\\d+")) {
      throw SignatureErrors.queryParameters("X-Amz-Expires should be a number");
    }
    if (value.startsWith("-")) {
      throw SignatureErrors.queryParameters("X-Amz-Expires must be non-negative");
    }
    if (value.length() > 18 || Long.parseLong(value) > LONGEST_SECONDS) {
      throw SignatureErrors.queryParameters(
          "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires"
              + " must be less than 604800 seconds");
    }
    return Long.parseLong(value);
  }

  private static void checkTime(Instant signed, long lifetime, Instant now) {
    if (signed.isAfter(now.plus(CLOCK_SKEW))) {
      throw SignatureErrors.notYetValid(signed, now);
    }
    Instant expires = signed.plusSeconds(lifetime);
    if (now.isAfter(expires)) {
      throw SignatureErrors.expired(lifetime, expires, now);
    }
  }

  /// What a header does must have been meant by who signed. `x-amz-content-sha256` does nothing.
  private static void checkSignedHeaders(HttpRequest request, List<String> signedHeaders) {
    var missing = new TreeSet<String>();
    request
        .headers()
        .forEach((header, _) -> {
          String name = header.toLowerCase(Locale.ROOT);
          boolean matters =
              name.equals("host")
                  || (name.startsWith("x-amz-") && !name.equals("x-amz-content-sha256"));
          if (matters && !signedHeaders.contains(name)) {
            missing.add(name);
          }
        });
    if (!missing.isEmpty()) {
      throw SignatureErrors.headersNotSigned(List.copyOf(missing));
    }
  }

  private static String payloadHash(
      HttpRequest request, Map<String, List<String>> query, List<String> signedHeaders) {
    String header = "x-amz-content-sha256";
    if (query.containsKey("X-Amz-Content-Sha256")) {
      return query.get("X-Amz-Content-Sha256").getFirst();
    }
    return signedHeaders.contains(header) ? request.header(header).orElse("") : "UNSIGNED-PAYLOAD";
  }
}
