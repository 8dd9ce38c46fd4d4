package dev.virga.plugin.ec2.flowlog;

import dev.virga.plugin.ec2.model.DestinationOptionsRequest;
import dev.virga.plugin.ec2.model.FlowLogsResourceType;
import dev.virga.plugin.ec2.model.LogDestinationType;
import dev.virga.plugin.ec2.model.TagFieldSpecificationRequest;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.model.TrafficType;
import dev.virga.plugin.ec2.model.UnsuccessfulItem;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateFlowLogs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html).
public final class CreateFlowLogs
    implements Operation<CreateFlowLogs.Request, CreateFlowLogs.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Nullable String clientToken,
      @Nullable String deliverLogsPermissionArn,
      @Nullable String deliverCrossAccountRole,
      @Nullable String logGroupName,
      @Name("ResourceId") List<String> resourceIds,
      FlowLogsResourceType resourceType,
      @Nullable TrafficType trafficType,
      @Nullable LogDestinationType logDestinationType,
      @Nullable String logDestination,
      @Nullable String logFormat,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable Integer maxAggregationInterval,
      @Nullable DestinationOptionsRequest destinationOptions,
      @Name("TagFieldSpecification")
          @Nullable List<TagFieldSpecificationRequest> tagFieldSpecifications) {}

  /// What it gets.
  public record Response(
      @Nullable String clientToken,
      @Name("flowLogIdSet") @Nullable List<String> flowLogIds,
      @Nullable List<UnsuccessfulItem> unsuccessful) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateFlowLogs is not implemented.");
  }
}
