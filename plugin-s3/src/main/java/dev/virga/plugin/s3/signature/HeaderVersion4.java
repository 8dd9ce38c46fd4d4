package dev.virga.plugin.s3.signature;

import dev.virga.plugin.s3.signature.Version4.Algorithm;
import dev.virga.spi.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An `Authorization` header of Version 4
/// ([format](https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-auth-using-authorization-header.html)).
final class HeaderVersion4 {
  private HeaderVersion4() {}

  static Signed verify(
      HttpRequest request, String authorization, Algorithm algorithm, Secrets secrets) {
    Map<String, String> components = components(authorization);
    String credential = components.get("Credential");
    String signedHeaders = components.get("SignedHeaders");
    String signature = components.get("Signature");
    if (credential == null || signedHeaders == null || signature == null) {
      throw SignatureErrors.malformedHeader(
          "the authorization header requires three components: Credential, SignedHeaders, and"
              + " Signature.");
    }
    String timestamp =
        request
            .header("x-amz-date")
            .or(() -> request.header("Date"))
            .flatMap(Timestamps::normalize)
            .orElseThrow(SignatureErrors::dateMissing);
    CredentialScope scope =
        CredentialScope.parse(
                credential, algorithm == Algorithm.HMAC, SignatureErrors::malformedHeader)
            .checkDay(timestamp, SignatureErrors::malformedHeader);
    String payloadHash =
        request.header("x-amz-content-sha256").orElseThrow(SignatureErrors::contentSha256Missing);
    return new Version4(algorithm, scope, List.of(signedHeaders.split(";")), timestamp, signature)
        .verify(
            request,
            payloadHash,
            algorithm == Algorithm.HMAC ? Mechanism.HEADER_V4 : Mechanism.HEADER_V4A,
            request.header("x-amz-security-token").orElse(null),
            secrets);
  }

  private static Map<String, String> components(String authorization) {
    var components = new HashMap<String, String>();
    for (String part : authorization.substring(authorization.indexOf(' ') + 1).split(",")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        components.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
      }
    }
    return components;
  }
}
