package dev.virga.plugin.s3.model;

import dev.virga.spi.wire.Flattened;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `CORSRule` of the [S3 API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CORSRule.html).
public record CORSRule(
    @Name("ID") @Nullable String id,
    @Name("AllowedHeader") @Flattened @Nullable List<String> allowedHeaders,
    @Name("AllowedMethod") @Flattened List<String> allowedMethods,
    @Name("AllowedOrigin") @Flattened List<String> allowedOrigins,
    @Name("ExposeHeader") @Flattened @Nullable List<String> exposeHeaders,
    @Nullable Integer maxAgeSeconds) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static CORSRule of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public CORSRule with(Consumer<Builder> changes) {
    var it = new Builder();
    it.id = this.id;
    it.allowedHeaders = this.allowedHeaders;
    it.allowedMethods = this.allowedMethods;
    it.allowedOrigins = this.allowedOrigins;
    it.exposeHeaders = this.exposeHeaders;
    it.maxAgeSeconds = this.maxAgeSeconds;
    changes.accept(it);
    return it.build();
  }

  /// The members of a CORSRule in the making.
  public static final class Builder {
    public @Nullable String id;
    public @Nullable List<String> allowedHeaders;
    public @Nullable List<String> allowedMethods;
    public @Nullable List<String> allowedOrigins;
    public @Nullable List<String> exposeHeaders;
    public @Nullable Integer maxAgeSeconds;

    private CORSRule build() {
      return new CORSRule(
          id,
          allowedHeaders,
          Objects.requireNonNull(allowedMethods, "AllowedMethod"),
          Objects.requireNonNull(allowedOrigins, "AllowedOrigin"),
          exposeHeaders,
          maxAgeSeconds);
    }
  }
}
