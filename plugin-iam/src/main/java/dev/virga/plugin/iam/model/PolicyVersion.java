package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `PolicyVersion` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyVersion.html).
public record PolicyVersion(
    @Length(min = 1, max = 131072) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
        @Nullable String document,
    @Pattern("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?") @Nullable String versionId,
    @Nullable Boolean isDefaultVersion,
    @Nullable Instant createDate) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static PolicyVersion of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public PolicyVersion with(Consumer<Builder> changes) {
    var it = new Builder();
    it.document = this.document;
    it.versionId = this.versionId;
    it.isDefaultVersion = this.isDefaultVersion;
    it.createDate = this.createDate;
    changes.accept(it);
    return it.build();
  }

  /// The members of a PolicyVersion in the making.
  public static final class Builder {
    public @Nullable String document;
    public @Nullable String versionId;
    public @Nullable Boolean isDefaultVersion;
    public @Nullable Instant createDate;

    private PolicyVersion build() {
      return new PolicyVersion(document, versionId, isDefaultVersion, createDate);
    }
  }
}
