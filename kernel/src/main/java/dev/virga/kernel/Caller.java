package dev.virga.kernel;

import dev.virga.spi.AwsException;
import dev.virga.spi.Principal;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.Credentials;
import dev.virga.spi.capability.Identities;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who calls, and about which account and region.
///
/// @param principal the caller
/// @param scope the account and region
record Caller(Principal principal, Scope scope) {

  /// Finds out who calls.
  static final class Resolver {
    private static final int ACCOUNT_DIGITS = 12;

    private final Configuration configuration;
    private final Capabilities capabilities;
    private final InstantSource clock;

    Resolver(Configuration configuration, Capabilities capabilities, InstantSource clock) {
      this.configuration = configuration;
      this.capabilities = capabilities;
      this.clock = clock;
    }

    /// The caller of a request with this signature, or of one without.
    ///
    /// @param protocol the protocol of the service, which decides how a refusal is called
    /// @throws AwsException `ExpiredToken` if the key was issued here and is no longer good,
    ///     `InvalidClientTokenId` if it is a user's key that is inactive or deleted
    Caller resolve(@Nullable Signature signature, String protocol) {
      if (signature == null) {
        return root(configuration.account(), configuration.region(), "");
      }
      String key = signature.accessKeyId();
      if (isAccount(key)) {
        return root(key, signature.region(), key);
      }
      Optional<Credentials.Issued> issued =
          capabilities.findStarted(Credentials.class).flatMap(it -> it.find(key));
      if (issued.isEmpty()) {
        return longTerm(key, signature.region(), protocol);
      }
      if (!issued.get().expiration().isAfter(clock.instant())) {
        throw expired(protocol);
      }
      Principal principal = issued.get().principal();
      return new Caller(principal, new Scope(principal.account(), signature.region()));
    }

    /// Notes that a call was made.
    ///
    /// @param service the signing name of the service that was called
    void called(Caller caller, String service) {
      capabilities
          .findStarted(Identities.class)
          .ifPresent(it -> it.called(caller.principal(), caller.scope(), service));
    }

    private Caller longTerm(String key, String region, String protocol) {
      Optional<Identities.AccessKey> known =
          capabilities.findStarted(Identities.class).flatMap(it -> it.accessKey(key));
      if (known.isEmpty()) {
        return root(configuration.account(), region, key);
      }
      if (!known.get().usable()) {
        throw invalid(protocol, key);
      }
      Principal principal = known.get().principal();
      return new Caller(principal, new Scope(principal.account(), region));
    }

    /// Each family of services has its own words for a key that is not good.
    private static AwsException invalid(String protocol, String key) {
      String message = "The security token included in the request is invalid.";
      return switch (protocol) {
        case "awsJson1.0", "awsJson1.1" ->
            AwsException.of("UnrecognizedClientException", 400, message);
        case "restJson1" -> AwsException.of("UnrecognizedClientException", 403, message);
        case "ec2" ->
            AwsException.of(
                "AuthFailure", 401, "AWS was not able to validate the provided access credentials");
        case "restXmlNoErrorWrapping" ->
            AwsException.of(
                    "InvalidAccessKeyId",
                    403,
                    "The AWS Access Key Id you provided does not exist in our records.")
                .with("AWSAccessKeyId", key);
        default -> AwsException.of("InvalidClientTokenId", 403, message);
      };
    }

    /// The JSON services say ExpiredTokenException with 400, the others ExpiredToken with 403.
    private static AwsException expired(String protocol) {
      boolean json = protocol.startsWith("awsJson");
      return AwsException.of(
          json ? "ExpiredTokenException" : "ExpiredToken",
          json ? 400 : 403,
          "The security token included in the request is expired");
    }

    private static boolean isAccount(String key) {
      for (int i = 0; i < key.length(); i++) {
        if (key.charAt(i) < '0' || key.charAt(i) > '9') {
          return false;
        }
      }
      return key.length() == ACCOUNT_DIGITS;
    }

    private static Caller root(String account, String region, String key) {
      return new Caller(Principal.root(account, key), new Scope(account, region));
    }
  }
}
