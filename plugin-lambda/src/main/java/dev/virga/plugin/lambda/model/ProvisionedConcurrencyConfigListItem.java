package dev.virga.plugin.lambda.model;

import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ProvisionedConcurrencyConfigListItem` of the [Lambda API](https://docs.aws.amazon.com/lambda/latest/api/API_ProvisionedConcurrencyConfigListItem.html).
public record ProvisionedConcurrencyConfigListItem(
    @Pattern(
            "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
        @Nullable String functionArn,
    @Range(min = 1) @Nullable Integer requestedProvisionedConcurrentExecutions,
    @Range(min = 0) @Nullable Integer availableProvisionedConcurrentExecutions,
    @Range(min = 0) @Nullable Integer allocatedProvisionedConcurrentExecutions,
    @Nullable ProvisionedConcurrencyStatusEnum status,
    @Nullable String statusReason,
    @Nullable String lastModified) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ProvisionedConcurrencyConfigListItem of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ProvisionedConcurrencyConfigListItem with(Consumer<Builder> changes) {
    var it = new Builder();
    it.functionArn = this.functionArn;
    it.requestedProvisionedConcurrentExecutions = this.requestedProvisionedConcurrentExecutions;
    it.availableProvisionedConcurrentExecutions = this.availableProvisionedConcurrentExecutions;
    it.allocatedProvisionedConcurrentExecutions = this.allocatedProvisionedConcurrentExecutions;
    it.status = this.status;
    it.statusReason = this.statusReason;
    it.lastModified = this.lastModified;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ProvisionedConcurrencyConfigListItem in the making.
  public static final class Builder {
    public @Nullable String functionArn;
    public @Nullable Integer requestedProvisionedConcurrentExecutions;
    public @Nullable Integer availableProvisionedConcurrentExecutions;
    public @Nullable Integer allocatedProvisionedConcurrentExecutions;
    public @Nullable ProvisionedConcurrencyStatusEnum status;
    public @Nullable String statusReason;
    public @Nullable String lastModified;

    private ProvisionedConcurrencyConfigListItem build() {
      return new ProvisionedConcurrencyConfigListItem(
          functionArn,
          requestedProvisionedConcurrentExecutions,
          availableProvisionedConcurrentExecutions,
          allocatedProvisionedConcurrentExecutions,
          status,
          statusReason,
          lastModified);
    }
  }
}
