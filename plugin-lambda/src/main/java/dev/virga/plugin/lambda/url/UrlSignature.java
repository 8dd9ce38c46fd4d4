package dev.virga.plugin.lambda.url;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.virga.spi.HttpRequest;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A Signature Version 4 of a request, in its header or in its query string
/// ([how it is made](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html)).
///
/// @param accessKeyId the access key
/// @param date `20260131`, of the scope
/// @param region the region of the scope
/// @param service the service of the scope
/// @param signedHeaders in small letters, as the client ordered them
/// @param timestamp `20260131T000000Z`
/// @param signature 64 hexadecimal digits
/// @param lifetime how long it is good for
record UrlSignature(
    String accessKeyId,
    String date,
    String region,
    String service,
    List<String> signedHeaders,
    String timestamp,
    String signature,
    Duration lifetime) {
  /// How far the clocks of client and server may be apart.
  static final Duration CLOCK_SKEW = Duration.ofMinutes(15);

  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final String HMAC = "HmacSHA256";
  private static final String TERMINAL = "aws4_request";

  /// Reads the signature of a request; nothing where it has none.
  ///
  /// @throws dev.virga.spi.AwsException `IncompleteSignatureException` if a part of it is missing
  static Optional<UrlSignature> of(HttpRequest request) {
    String header = request.header("Authorization").orElse("");
    if (header.startsWith(ALGORITHM)) {
      var parts = new HashMap<String, String>();
      for (String part : header.substring(ALGORITHM.length()).split(",")) {
        int equals = part.indexOf('=');
        if (equals > 0) {
          parts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
        }
      }
      parts.put("Date", request.header("X-Amz-Date").orElse(""));
      return Optional.of(read(parts, "", "Date"));
    }
    if (request.query().contains("X-Amz-Signature=")) {
      var parts = new HashMap<String, String>();
      request.queryParameters().forEach((name, values) -> parts.put(name, values.getFirst()));
      return Optional.of(read(parts, "X-Amz-", "X-Amz-Date"));
    }
    return Optional.empty();
  }

  private static UrlSignature read(Map<String, String> parts, String prefix, String date) {
    String[] scope = required(parts, prefix + "Credential").split("/", -1);
    if (scope.length != 5 || !scope[4].equals(TERMINAL)) {
      throw UrlErrors.incompleteSignature(
          "Credential must have exactly 5 slash-delimited elements, e.g."
              + " keyid/date/region/service/term, got '%s'".formatted(String.join("/", scope)));
    }
    return new UrlSignature(
        scope[0],
        scope[1],
        scope[2],
        scope[3],
        List.of(required(parts, prefix + "SignedHeaders").split(";")),
        required(parts, date),
        required(parts, prefix + "Signature"),
        lifetime(parts.getOrDefault(prefix + "Expires", "")));
  }

  private static Duration lifetime(String seconds) {
    return seconds.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(seconds)) : CLOCK_SKEW;
  }

  private static String required(Map<String, String> parts, String name) {
    String value = parts.getOrDefault(name, "");
    if (value.isEmpty()) {
      throw UrlErrors.incompleteSignature(
          "Authorization header requires '%s' parameter.".formatted(name));
    }
    return value;
  }

  /// Whether it was made of this request with a secret.
  boolean verifies(HttpRequest request, byte[] body, String secret) {
    String scope = String.join("/", date, region, service, TERMINAL);
    String payload = request.header("X-Amz-Content-Sha256").orElseGet(() -> sha256(body));
    boolean sameBody = !payload.matches("[0-9a-f]{64}") || payload.equals(sha256(body));
    String canonical = CanonicalUrlRequest.of(request, signedHeaders, payload);
    String text = String.join("\n", ALGORITHM, timestamp, scope, sha256(canonical.getBytes(UTF_8)));
    byte[] key = ("AWS4" + secret).getBytes(UTF_8);
    for (String part : List.of(date, region, service, TERMINAL)) {
      key = hmac(key, part);
    }
    byte[] expected = HexFormat.of().formatHex(hmac(key, text)).getBytes(UTF_8);
    return MessageDigest.isEqual(expected, signature.getBytes(UTF_8)) && sameBody;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK has no SHA-256", e);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK has no " + HMAC, e);
    }
  }
}
