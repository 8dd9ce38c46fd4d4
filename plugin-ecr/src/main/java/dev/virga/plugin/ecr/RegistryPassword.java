package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.store.SigningKey;
import dev.virga.spi.Scope;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/// The passwords that docker logs in with. Each says by itself whose it is and how long it is good, under
/// a signature, so none is kept.
///
/// @param registry the registry that it opens
/// @param principal the ARN of who asked for it
/// @param expiration until when
record RegistryPassword(Scope registry, String principal, Instant expiration) {
  /// What the user is called.
  static final String USER = "AWS";

  /// How long a password is good.
  static final Duration LIFETIME = Duration.ofHours(12);

  /// The password itself.
  String text(SigningKey key) {
    String said =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                String.join(
                        "\n",
                        registry.account(),
                        registry.region(),
                        Long.toString(expiration.getEpochSecond()),
                        principal)
                    .getBytes(StandardCharsets.UTF_8));
    return said + "." + key.sign(said);
  }

  /// What docker sends to log in with it.
  String token(SigningKey key) {
    return Base64.getEncoder()
        .encodeToString((USER + ":" + text(key)).getBytes(StandardCharsets.UTF_8));
  }

  /// Reads a token.
  ///
  /// @return nothing if it was not made here, or is not good any more
  static Optional<RegistryPassword> parse(String token, SigningKey key, Instant now) {
    try {
      String text = new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8);
      int dot = text.lastIndexOf('.');
      if (!text.startsWith(USER + ":") || dot < 0) {
        return Optional.empty();
      }
      String said = text.substring(USER.length() + 1, dot);
      if (!key.verify(said, text.substring(dot + 1))) {
        return Optional.empty();
      }
      String[] parts =
          new String(Base64.getUrlDecoder().decode(said), StandardCharsets.UTF_8).split("\n", 4);
      var password =
          new RegistryPassword(
              new Scope(parts[0], parts[1]),
              parts[3],
              Instant.ofEpochSecond(Long.parseLong(parts[2])));
      return Optional.of(password).filter(it -> now.isBefore(it.expiration()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
