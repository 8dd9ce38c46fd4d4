package dev.virga.plugin.s3.request;

import dev.virga.plugin.s3.signature.Secrets;
import dev.virga.plugin.s3.signature.SignatureVerification;
import dev.virga.plugin.s3.signature.Signed;
import dev.virga.spi.AwsException;
import dev.virga.spi.Fidelity;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.Principal;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.Credentials;
import dev.virga.spi.capability.Identities;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Verifies signatures as far as secrets are known.
///
/// Those of keys that were issued here always are. Any other key is good, and its secret may be
/// anything; two are usual, the word `test` and the key itself. Where AWS is followed closely a
/// signature must be made with one of them; where it is not, they are tried on bodies whose chunks are
/// signed one upon the other, so that a chain that can be verified is.
public final class Authentication {
  private static final String MISMATCH = "SignatureDoesNotMatch";
  private static final String ACCOUNT = "\\d{12}";
  private static final String USUAL = "test";

  /// From a key to the secret that one may expect it to have.
  private static final List<UnaryOperator<String>> EXPECTED =
      List.of(_ -> USUAL, UnaryOperator.identity());

  private final ServiceContext context;

  /// Verification with what a service knows.
  public Authentication(ServiceContext context) {
    this.context = context;
  }

  /// Verifies the signature of a request, whether in a header or in the query.
  ///
  /// @param request as it was sent
  /// @return nothing where it is not signed, or nobody could tell what signed it
  /// @throws AwsException if it is wrong, has expired or cannot be read
  Optional<Signed> verify(HttpRequest request, Address address, Principal principal) {
    boolean chain =
        request
            .header("x-amz-content-sha256")
            .filter(it -> it.startsWith("STREAMING-AWS4-HMAC"))
            .isPresent();
    if (!strict() && !chain && isVersion4(request) && !issued(principal.accessKeyId())) {
      return Optional.empty();
    }
    Function<Secrets, Optional<Signed>> verification =
        secrets ->
            new SignatureVerification(secrets)
                .verify(request, address.hostBucket(), context.clock().instant());
    return strict() || chain ? expecting(verification) : verification.apply(this::secret);
  }

  /// Verifies a signature that is elsewhere than in headers and query.
  ///
  /// @param verification verifies with secrets
  public <T> T verify(Function<Secrets, T> verification) {
    return strict() ? expecting(verification) : verification.apply(this::secret);
  }

  /// Whether a request carries a signature, right or not.
  static boolean isSigned(HttpRequest request) {
    return request.header("Authorization").isPresent() || isPresigned(request);
  }

  /// Whether its signature is in the query.
  static boolean isPresigned(HttpRequest request) {
    String query = request.query();
    return query.contains("X-Amz-Signature=")
        || (query.contains("Signature=") && query.contains("AWSAccessKeyId="));
  }

  private <T> T expecting(Function<Secrets, T> verification) {
    AwsException mismatch = null;
    for (UnaryOperator<String> expected : EXPECTED) {
      try {
        return verification.apply(key -> secret(key).or(() -> Optional.of(expected.apply(key))));
      } catch (AwsException e) {
        if (!e.code().equals(MISMATCH)) {
          throw e;
        }
        mismatch = e;
      }
    }
    if (mismatch == null) {
      throw new IllegalStateException("no secrets are expected");
    }
    String key = String.valueOf(mismatch.members().get("AWSAccessKeyId"));
    if (issued(key)) {
      throw mismatch;
    }
    if (strict()) {
      boolean known = key.equals(USUAL) || key.matches(ACCOUNT);
      throw known ? mismatch : RequestErrors.invalidAccessKeyId(key);
    }
    return verification.apply(Secrets.UNKNOWN);
  }

  private Optional<String> secret(String accessKeyId) {
    return context
        .findStarted(Credentials.class)
        .flatMap(it -> it.find(accessKeyId))
        .map(Credentials.Issued::secretAccessKey)
        .or(() -> longTermSecret(accessKeyId));
  }

  private Optional<String> longTermSecret(String accessKeyId) {
    return context
        .findStarted(Identities.class)
        .flatMap(it -> it.accessKey(accessKeyId))
        .map(Identities.AccessKey::secretAccessKey);
  }

  private boolean issued(String accessKeyId) {
    return secret(accessKeyId).isPresent();
  }

  private boolean strict() {
    return context.fidelity() == Fidelity.STRICT;
  }

  private static boolean isVersion4(HttpRequest request) {
    return request.header("Authorization").filter(it -> it.startsWith("AWS4-")).isPresent();
  }
}
