package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `CodeSigningConfig` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_CodeSigningConfig.html).
public record CodeSigningConfig(
    @Pattern("csc-[a-zA-Z0-9-_\\.]{17}") String codeSigningConfigId,
    @Length(max = 200)
        @Pattern(
            "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}")
        String codeSigningConfigArn,
    @Length(max = 256) @Nullable String description,
    AllowedPublishers allowedPublishers,
    CodeSigningPolicies codeSigningPolicies,
    String lastModified) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static CodeSigningConfig of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public CodeSigningConfig with(Consumer<Builder> changes) {
    var it = new Builder();
    it.codeSigningConfigId = this.codeSigningConfigId;
    it.codeSigningConfigArn = this.codeSigningConfigArn;
    it.description = this.description;
    it.allowedPublishers = this.allowedPublishers;
    it.codeSigningPolicies = this.codeSigningPolicies;
    it.lastModified = this.lastModified;
    changes.accept(it);
    return it.build();
  }

  /// The members of a CodeSigningConfig in the making.
  public static final class Builder {
    public @Nullable String codeSigningConfigId;
    public @Nullable String codeSigningConfigArn;
    public @Nullable String description;
    public @Nullable AllowedPublishers allowedPublishers;
    public @Nullable CodeSigningPolicies codeSigningPolicies;
    public @Nullable String lastModified;

    private CodeSigningConfig build() {
      return new CodeSigningConfig(
          Objects.requireNonNull(codeSigningConfigId, "CodeSigningConfigId"),
          Objects.requireNonNull(codeSigningConfigArn, "CodeSigningConfigArn"),
          description,
          Objects.requireNonNull(allowedPublishers, "AllowedPublishers"),
          Objects.requireNonNull(codeSigningPolicies, "CodeSigningPolicies"),
          Objects.requireNonNull(lastModified, "LastModified"));
    }
  }
}
