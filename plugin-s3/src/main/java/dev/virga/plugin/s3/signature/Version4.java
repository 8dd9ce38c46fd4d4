package dev.virga.plugin.s3.signature;

import dev.virga.spi.HttpRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A signature of Version 4 or 4A as a request carries it.
///
/// @param signedHeaders in small letters, as the client ordered them
/// @param timestamp `20130524T000000Z`
record Version4(
    Algorithm algorithm,
    CredentialScope scope,
    List<String> signedHeaders,
    String timestamp,
    String signature) {

  /// How the text is signed.
  enum Algorithm {
    /// With a key derived from the secret.
    HMAC("AWS4-HMAC-SHA256"),
    /// With a private key.
    ECDSA("AWS4-ECDSA-P256-SHA256");

    private final String text;

    Algorithm(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  /// Verifies the signature where the secret is known.
  ///
  /// @param payloadHash the hash of the body, or what stands for it
  Signed verify(
      HttpRequest request,
      String payloadHash,
      Mechanism mechanism,
      @Nullable String sessionToken,
      Secrets secrets) {
    SigningKey key = secrets.of(scope.accessKeyId()).map(scope::key).orElse(null);
    if (key != null) {
      var canonical = CanonicalRequest.of(request, signedHeaders, payloadHash);
      String text = canonical.stringToSign(algorithm.text(), timestamp, scope.text());
      if (!key.verifies(text, signature)) {
        throw SignatureErrors.mismatch(scope.accessKeyId(), text, signature, canonical.text());
      }
    }
    return new Signed(
        scope.accessKeyId(),
        mechanism,
        key != null,
        scope.region(),
        sessionToken,
        new SeedSignature(scope.accessKeyId(), signature, timestamp, scope.text(), key));
  }
}
