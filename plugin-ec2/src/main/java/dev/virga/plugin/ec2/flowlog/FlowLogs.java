package dev.virga.plugin.ec2.flowlog;

import dev.virga.plugin.ec2.model.DestinationOptionsRequest;
import dev.virga.plugin.ec2.model.DestinationOptionsResponse;
import dev.virga.plugin.ec2.model.FlowLog;
import dev.virga.plugin.ec2.model.FlowLogsResourceType;
import dev.virga.plugin.ec2.model.LogDestinationType;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagFieldSpecificationRequest;
import dev.virga.plugin.ec2.model.TagFieldSpecificationResponse;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The flow logs of a region. Their records are never written: there is no traffic to tell of.
final class FlowLogs {
  private static final int TEN_MINUTES = 600;
  private static final String DEFAULT_FORMAT =
      "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport}"
          + " ${protocol} ${packets} ${bytes} ${start} ${end} ${action} ${log-status}";

  private final Store store;

  FlowLogs(Store store) {
    this.store = store;
  }

  /// Makes a log of one resource.
  ///
  /// @throws AwsException `FlowLogAlreadyExists`, or the error of an id that is not there
  synchronized FlowLog add(
      Scope scope,
      CreateFlowLogs.Request request,
      Destination destination,
      String resourceId,
      List<Tag> tags) {
    checkResource(scope, request.resourceType(), resourceId);
    FlowLog wanted = described(request, destination, resourceId);
    if (!store.flowLogs().all(scope, it -> isSame(it, wanted)).isEmpty()) {
      throw FlowLogErrors.alreadyExists();
    }
    return store.flowLogs().add(scope, tags, id -> wanted.with(it -> it.flowLogId = id));
  }

  private void checkResource(Scope scope, FlowLogsResourceType type, String id) {
    switch (type) {
      case VPC -> store.vpcs().get(scope, id);
      case SUBNET -> store.subnets().get(scope, id);
      case NETWORK_INTERFACE -> store.networkInterfaces().get(scope, id);
      case REGIONAL_NAT_GATEWAY -> store.natGateways().get(scope, id);
      case TRANSIT_GATEWAY ->
          throw AwsException.of(
              "InvalidTransitGatewayID.NotFound",
              "Transit Gateway " + id + " was deleted or does not exist.");
      case TRANSIT_GATEWAY_ATTACHMENT ->
          throw AwsException.of(
              "InvalidTransitGatewayAttachmentID.NotFound",
              "Transit Gateway Attachment " + id + " was deleted or does not exist.");
    }
  }

  private FlowLog described(
      CreateFlowLogs.Request request, Destination destination, String resourceId) {
    return FlowLog.of(it -> {
      it.resourceId = resourceId;
      it.creationTime = store.context().clock().instant();
      it.deliverLogsPermissionArn = request.deliverLogsPermissionArn();
      it.deliverCrossAccountRole = request.deliverCrossAccountRole();
      it.deliverLogsStatus = "SUCCESS";
      it.flowLogStatus = "ACTIVE";
      it.trafficType = request.trafficType();
      it.logDestinationType = destination.type();
      it.logDestination = destination.arn();
      it.logGroupName = destination.logGroup();
      it.logFormat = Objects.requireNonNullElse(request.logFormat(), DEFAULT_FORMAT);
      it.maxAggregationInterval =
          Objects.requireNonNullElse(request.maxAggregationInterval(), TEN_MINUTES);
      it.destinationOptions = options(request.destinationOptions(), destination.type());
      it.tagFieldSpecifications = fields(request.tagFieldSpecifications());
    });
  }

  private static @Nullable DestinationOptionsResponse options(
      @Nullable DestinationOptionsRequest given, LogDestinationType type) {
    return given == null || type != LogDestinationType.S3
        ? null
        : new DestinationOptionsResponse(
            given.fileFormat(), given.hiveCompatiblePartitions(), given.perHourPartition());
  }

  private static @Nullable List<TagFieldSpecificationResponse> fields(
      @Nullable List<TagFieldSpecificationRequest> given) {
    return given == null
        ? null
        : given.stream()
            .map(it -> new TagFieldSpecificationResponse(it.resourceType(), it.tagKeys()))
            .toList();
  }

  private static boolean isSame(FlowLog one, FlowLog other) {
    return Objects.equals(one.resourceId(), other.resourceId())
        && one.trafficType() == other.trafficType()
        && one.logDestinationType() == other.logDestinationType()
        && Objects.equals(one.logDestination(), other.logDestination())
        && Objects.equals(one.logGroupName(), other.logGroupName())
        && Objects.equals(one.logFormat(), other.logFormat());
  }
}
