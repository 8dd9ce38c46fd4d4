package dev.virga.kernel;

import dev.virga.spi.AwsException;
import dev.virga.spi.Principal;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.Credentials;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who calls, and about which account and region.
///
/// @param principal the caller
/// @param scope the account and region
record Caller(Principal principal, Scope scope) {

  /// Finds out who calls.
  static final class Resolver {
    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");

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
    /// @throws AwsException `ExpiredToken` if the key was issued here and is no longer good
    Caller resolve(@Nullable Signature signature, String protocol) {
      if (signature == null) {
        return root(configuration.account(), configuration.region(), "");
      }
      String key = signature.accessKeyId();
      if (ACCOUNT.matcher(key).matches()) {
        return root(key, signature.region(), key);
      }
      Optional<Credentials.Issued> issued =
          capabilities.find(Credentials.class).flatMap(it -> it.find(key));
      if (issued.isEmpty()) {
        return root(configuration.account(), signature.region(), key);
      }
      if (!issued.get().expiration().isAfter(clock.instant())) {
        throw expired(protocol);
      }
      Principal principal = issued.get().principal();
      return new Caller(principal, new Scope(principal.account(), signature.region()));
    }

    /// The JSON services say ExpiredTokenException with 400, the others ExpiredToken with 403.
    private static AwsException expired(String protocol) {
      boolean json = protocol.startsWith("awsJson");
      return AwsException.of(
          json ? "ExpiredTokenException" : "ExpiredToken",
          json ? 400 : 403,
          "The security token included in the request is expired");
    }

    private static Caller root(String account, String region, String key) {
      return new Caller(Principal.root(account, key), new Scope(account, region));
    }
  }
}
