package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `PolicyGrantingServiceAccess` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyGrantingServiceAccess.html).
public record PolicyGrantingServiceAccess(
    @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String policyName,
    PolicyType policyType,
    @Length(min = 20, max = 2048) @Nullable String policyArn,
    @Nullable PolicyOwnerEntityType entityType,
    @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") @Nullable String entityName) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static PolicyGrantingServiceAccess of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public PolicyGrantingServiceAccess with(Consumer<Builder> changes) {
    var it = new Builder();
    it.policyName = this.policyName;
    it.policyType = this.policyType;
    it.policyArn = this.policyArn;
    it.entityType = this.entityType;
    it.entityName = this.entityName;
    changes.accept(it);
    return it.build();
  }

  /// The members of a PolicyGrantingServiceAccess in the making.
  public static final class Builder {
    public @Nullable String policyName;
    public @Nullable PolicyType policyType;
    public @Nullable String policyArn;
    public @Nullable PolicyOwnerEntityType entityType;
    public @Nullable String entityName;

    private PolicyGrantingServiceAccess build() {
      return new PolicyGrantingServiceAccess(
          Objects.requireNonNull(policyName, "PolicyName"),
          Objects.requireNonNull(policyType, "PolicyType"),
          policyArn,
          entityType,
          entityName);
    }
  }
}
