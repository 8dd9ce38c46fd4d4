package dev.virga.plugin.s3.signature;

import dev.virga.plugin.s3.signature.Version4.Algorithm;
import dev.virga.spi.AwsException;
import dev.virga.spi.HttpRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells who signed a request, and refuses it where the signature is wrong or its time is over.
///
/// @param secrets by which signatures are verified
public record SignatureVerification(Secrets secrets) {

  /// Verifies a request's signature, whichever it has.
  ///
  /// @param request as it was sent: neither path nor query nor headers changed
  /// @param hostBucket the bucket that the `Host` header names, which Version 2 signs, if it names one
  /// @return nothing for an anonymous request
  /// @throws AwsException `SignatureDoesNotMatch`, `AccessDenied` for what has expired or was not
  ///     signed, and `AuthorizationHeaderMalformed` or `AuthorizationQueryParametersError` for what
  ///     cannot be read
  public Optional<Signed> verify(HttpRequest request, @Nullable String hostBucket, Instant now) {
    Map<String, List<String>> query = query(request);
    boolean presigned4 =
        query.containsKey("X-Amz-Algorithm") || query.containsKey("X-Amz-Signature");
    boolean presigned2 = query.containsKey("AWSAccessKeyId") || query.containsKey("Signature");
    Optional<String> header = request.header("Authorization");
    if (header.isPresent()) {
      if (presigned4 || query.containsKey("Signature")) {
        throw SignatureErrors.severalMechanisms(header.get());
      }
      return Optional.of(header(request, query, header.get(), hostBucket));
    }
    if (presigned4) {
      return Optional.of(PresignedVersion4.verify(request, query, secrets, now));
    }
    return presigned2 ? Optional.of(presigned2(request, query, hostBucket, now)) : Optional.empty();
  }

  private Signed header(
      HttpRequest request,
      Map<String, List<String>> query,
      String header,
      @Nullable String hostBucket) {
    for (Algorithm algorithm : Algorithm.values()) {
      if (header.equals(algorithm.text()) || header.startsWith(algorithm.text() + " ")) {
        return HeaderVersion4.verify(request, header, algorithm, secrets);
      }
    }
    if (!header.startsWith("AWS ")) {
      throw SignatureErrors.unsupportedAuthorization(header);
    }
    String credential = header.substring(4).strip();
    int colon = credential.lastIndexOf(':');
    if (colon < 1) {
      throw SignatureErrors.version2Header();
    }
    boolean amzDate = request.header("x-amz-date").isPresent();
    String date = amzDate ? "" : request.header("Date").orElseThrow(SignatureErrors::dateMissing);
    return Version2.of(request, query, date, hostBucket)
        .verify(
            credential.substring(0, colon),
            credential.substring(colon + 1),
            Mechanism.HEADER_V2,
            request.header("x-amz-security-token").orElse(null),
            secrets);
  }

  private Signed presigned2(
      HttpRequest request,
      Map<String, List<String>> query,
      @Nullable String hostBucket,
      Instant now) {
    String expires = required(query, "Expires");
    String accessKeyId = required(query, "AWSAccessKeyId");
    String signature = required(query, "Signature");
    if (!expires.matches("\\d{1,11}")) {
      throw SignatureErrors.version2Expires(expires);
    }
    Instant end = Instant.ofEpochSecond(Long.parseLong(expires));
    if (now.isAfter(end)) {
      throw SignatureErrors.expired(end, now);
    }
    return Version2.of(request, query, expires, hostBucket)
        .verify(
            accessKeyId,
            signature,
            Mechanism.PRESIGNED_V2,
            query.getOrDefault("x-amz-security-token", List.of()).stream().findFirst().orElse(null),
            secrets);
  }

  private static String required(Map<String, List<String>> query, String name) {
    return query.getOrDefault(name, List.of()).stream()
        .findFirst()
        .orElseThrow(SignatureErrors::version2Parameters);
  }

  private static Map<String, List<String>> query(HttpRequest request) {
    try {
      return request.queryParameters();
    } catch (IllegalArgumentException _) {
      throw SignatureErrors.invalidUri();
    }
  }
}
