package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `Cors` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_Cors.html).
public record Cors(
    @Nullable Boolean allowCredentials,
    @Length(max = 100) @Nullable List<@Length(max = 1024) String> allowHeaders,
    @Length(max = 6) @Nullable List<@Length(max = 6) String> allowMethods,
    @Length(max = 100) @Nullable List<@Length(min = 1, max = 253) String> allowOrigins,
    @Length(max = 100) @Nullable List<@Length(max = 1024) String> exposeHeaders,
    @Range(min = 0, max = 86400) @Nullable Integer maxAge) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static Cors of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public Cors with(Consumer<Builder> changes) {
    var it = new Builder();
    it.allowCredentials = this.allowCredentials;
    it.allowHeaders = this.allowHeaders;
    it.allowMethods = this.allowMethods;
    it.allowOrigins = this.allowOrigins;
    it.exposeHeaders = this.exposeHeaders;
    it.maxAge = this.maxAge;
    changes.accept(it);
    return it.build();
  }

  /// The members of a Cors in the making.
  public static final class Builder {
    public @Nullable Boolean allowCredentials;
    public @Nullable List<String> allowHeaders;
    public @Nullable List<String> allowMethods;
    public @Nullable List<String> allowOrigins;
    public @Nullable List<String> exposeHeaders;
    public @Nullable Integer maxAge;

    private Cors build() {
      return new Cors(
          allowCredentials, allowHeaders, allowMethods, allowOrigins, exposeHeaders, maxAge);
    }
  }
}
