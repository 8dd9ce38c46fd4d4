package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `AliasConfiguration` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_AliasConfiguration.html).
public record AliasConfiguration(
    @Pattern(
            "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
        @Nullable String aliasArn,
    @Length(min = 1, max = 128) @Pattern("(?!^[0-9]+$)([a-zA-Z0-9-_]+)") @Nullable String name,
    @Length(min = 1, max = 1024) @Pattern("(\\$LATEST|[0-9]+)") @Nullable String functionVersion,
    @Length(max = 256) @Nullable String description,
    @Nullable AliasRoutingConfiguration routingConfig,
    @Nullable String revisionId) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static AliasConfiguration of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public AliasConfiguration with(Consumer<Builder> changes) {
    var it = new Builder();
    it.aliasArn = this.aliasArn;
    it.name = this.name;
    it.functionVersion = this.functionVersion;
    it.description = this.description;
    it.routingConfig = this.routingConfig;
    it.revisionId = this.revisionId;
    changes.accept(it);
    return it.build();
  }

  /// The members of a AliasConfiguration in the making.
  public static final class Builder {
    public @Nullable String aliasArn;
    public @Nullable String name;
    public @Nullable String functionVersion;
    public @Nullable String description;
    public @Nullable AliasRoutingConfiguration routingConfig;
    public @Nullable String revisionId;

    private AliasConfiguration build() {
      return new AliasConfiguration(
          aliasArn, name, functionVersion, description, routingConfig, revisionId);
    }
  }
}
