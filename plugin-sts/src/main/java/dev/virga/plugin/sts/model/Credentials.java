package dev.virga.plugin.sts.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Sensitive;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Credentials` of the [STS API](https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html).
public record Credentials(
    @Length(min = 16, max = 128) @Pattern("[\\w]*") String accessKeyId,
    @Sensitive String secretAccessKey,
    String sessionToken,
    Instant expiration) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Credentials of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Credentials with(Consumer<Builder> changes) {
    var it = new Builder();
    it.accessKeyId = this.accessKeyId;
    it.secretAccessKey = this.secretAccessKey;
    it.sessionToken = this.sessionToken;
    it.expiration = this.expiration;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Credentials in the making.
  public static final class Builder {
    public @Nullable String accessKeyId;
    public @Nullable String secretAccessKey;
    public @Nullable String sessionToken;
    public @Nullable Instant expiration;

    private Credentials build() {
      return new Credentials(
          Objects.requireNonNull(accessKeyId, "AccessKeyId"),
          Objects.requireNonNull(secretAccessKey, "SecretAccessKey"),
          Objects.requireNonNull(sessionToken, "SessionToken"),
          Objects.requireNonNull(expiration, "Expiration"));
    }
  }
}
