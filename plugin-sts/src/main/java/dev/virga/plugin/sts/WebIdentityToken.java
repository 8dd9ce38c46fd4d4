package dev.virga.plugin.sts;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The claims of an [OpenID Connect ID token](https://openid.net/specs/openid-connect-core-1_0.html#IDToken).
/// Its signature is not verified.
///
/// @param issuer `iss`
/// @param subject `sub`
/// @param audience `azp` where there is one, else the first `aud`
/// @param expiration `exp`
/// @param sourceIdentity who is behind it, where the token says so
record WebIdentityToken(
    String issuer,
    String subject,
    String audience,
    Instant expiration,
    @Nullable String sourceIdentity) {

  /// Reads a token that is still good.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidIdentityToken` or `ExpiredTokenException`
  static WebIdentityToken read(String token, Instant now) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      throw StsErrors.notAJwt();
    }
    json(parts[0]);
    Map<?, ?> claims = json(parts[1]);
    Object audience = claims.get("azp") == null ? first(claims.get("aud")) : claims.get("azp");
    var read =
        new WebIdentityToken(
            text("iss", claims.get("iss")),
            text("sub", claims.get("sub")),
            text("aud", audience),
            time(claims.get("exp")),
            claims.get("https://aws.amazon.com/source_identity") instanceof String text
                ? text
                : null);
    if (!now.isBefore(read.expiration())) {
      throw StsErrors.tokenExpired(now, read.expiration());
    }
    return read;
  }

  private static Map<?, ?> json(String part) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
      if (JsonText.read(text) instanceof Map<?, ?> object) {
        return object;
      }
    } catch (JsonProcessingException | IllegalArgumentException _) {
      // what is not base64 is as little a token as what is not JSON
    }
    throw StsErrors.notAJwt();
  }

  private static @Nullable Object first(@Nullable Object audience) {
    return audience instanceof List<?> several && !several.isEmpty()
        ? several.getFirst()
        : audience;
  }

  private static String text(String claim, @Nullable Object value) {
    if (value instanceof String text && !text.isEmpty()) {
      return text;
    }
    throw StsErrors.missingClaim(claim);
  }

  private static Instant time(@Nullable Object value) {
    if (value instanceof BigDecimal seconds) {
      return Instant.ofEpochSecond(seconds.min(LATEST).max(BigDecimal.ZERO).longValue());
    }
    throw StsErrors.missingClaim("exp");
  }

  private static final BigDecimal LATEST = BigDecimal.valueOf(Instant.MAX.getEpochSecond());
}
