package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `FlowLog` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FlowLog.html).
public record FlowLog(
    @Nullable Instant creationTime,
    @Nullable String deliverLogsErrorMessage,
    @Nullable String deliverLogsPermissionArn,
    @Nullable String deliverCrossAccountRole,
    @Nullable String deliverLogsStatus,
    @Nullable String flowLogId,
    @Nullable String flowLogStatus,
    @Nullable String logGroupName,
    @Nullable String resourceId,
    @Nullable TrafficType trafficType,
    @Nullable LogDestinationType logDestinationType,
    @Nullable String logDestination,
    @Nullable String logFormat,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable Integer maxAggregationInterval,
    @Nullable DestinationOptionsResponse destinationOptions,
    @Name("tagFieldSpecificationSet")
        @Nullable List<TagFieldSpecificationResponse> tagFieldSpecifications) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static FlowLog of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public FlowLog with(Consumer<Builder> changes) {
    var it = new Builder();
    it.creationTime = this.creationTime;
    it.deliverLogsErrorMessage = this.deliverLogsErrorMessage;
    it.deliverLogsPermissionArn = this.deliverLogsPermissionArn;
    it.deliverCrossAccountRole = this.deliverCrossAccountRole;
    it.deliverLogsStatus = this.deliverLogsStatus;
    it.flowLogId = this.flowLogId;
    it.flowLogStatus = this.flowLogStatus;
    it.logGroupName = this.logGroupName;
    it.resourceId = this.resourceId;
    it.trafficType = this.trafficType;
    it.logDestinationType = this.logDestinationType;
    it.logDestination = this.logDestination;
    it.logFormat = this.logFormat;
    it.tags = this.tags;
    it.maxAggregationInterval = this.maxAggregationInterval;
    it.destinationOptions = this.destinationOptions;
    it.tagFieldSpecifications = this.tagFieldSpecifications;
    changes.accept(it);
    return it.build();
  }

  /// The members of a FlowLog in the making.
  public static final class Builder {
    public @Nullable Instant creationTime;
    public @Nullable String deliverLogsErrorMessage;
    public @Nullable String deliverLogsPermissionArn;
    public @Nullable String deliverCrossAccountRole;
    public @Nullable String deliverLogsStatus;
    public @Nullable String flowLogId;
    public @Nullable String flowLogStatus;
    public @Nullable String logGroupName;
    public @Nullable String resourceId;
    public @Nullable TrafficType trafficType;
    public @Nullable LogDestinationType logDestinationType;
    public @Nullable String logDestination;
    public @Nullable String logFormat;
    public @Nullable List<Tag> tags;
    public @Nullable Integer maxAggregationInterval;
    public @Nullable DestinationOptionsResponse destinationOptions;
    public @Nullable List<TagFieldSpecificationResponse> tagFieldSpecifications;

    private FlowLog build() {
      return new FlowLog(
          creationTime,
          deliverLogsErrorMessage,
          deliverLogsPermissionArn,
          deliverCrossAccountRole,
          deliverLogsStatus,
          flowLogId,
          flowLogStatus,
          logGroupName,
          resourceId,
          trafficType,
          logDestinationType,
          logDestination,
          logFormat,
          tags,
          maxAggregationInterval,
          destinationOptions,
          tagFieldSpecifications);
    }
  }
}
