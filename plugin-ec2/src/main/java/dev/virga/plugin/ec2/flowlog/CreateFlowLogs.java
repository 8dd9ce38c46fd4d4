package dev.virga.plugin.ec2.flowlog;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.DestinationOptionsRequest;
import dev.virga.plugin.ec2.model.FlowLogsResourceType;
import dev.virga.plugin.ec2.model.LogDestinationType;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagFieldSpecificationRequest;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.model.TrafficType;
import dev.virga.plugin.ec2.model.UnsuccessfulItem;
import dev.virga.plugin.ec2.resource.ClientTokens;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.plugin.ec2.resource.Unsuccessful;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Set<Integer> INTERVALS = Set.of(60, 600);
  private static final Pattern FORMAT = Pattern.compile("\\$\\{[a-z0-9-]+}( +\\$\\{[a-z0-9-]+})*");

  private final FlowLogs logs;
  private final ClientTokens tokens;

  CreateFlowLogs(Store store, FlowLogs logs) {
    this.logs = logs;
    this.tokens = new ClientTokens(store.context());
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    check(request);
    Destination destination = Destination.of(request);
    checkRoles(request, destination.type());
    List<Tag> tags = Tags.specified(request.tagSpecifications(), "vpc-flow-log");
    var made = new ArrayList<String>();
    var refused = new ArrayList<UnsuccessfulItem>();
    String ids =
        tokens.once(
            context.scope(),
            request.clientToken(),
            request,
            Optional::of,
            it -> it,
            () -> {
              refused.addAll(
                  Unsuccessful.of(
                      request.resourceIds(),
                      id ->
                          made.add(
                              String.valueOf(
                                  logs.add(context.scope(), request, destination, id, tags)
                                      .flowLogId()))));
              return String.join(" ", made);
            });
    return new Response(
        request.clientToken(),
        ids.isEmpty() ? List.of() : List.of(ids.split(" ", -1)),
        List.copyOf(refused));
  }

  private static void check(Request request) {
    boolean ofTransitGateway =
        request.resourceType() == FlowLogsResourceType.TRANSIT_GATEWAY
            || request.resourceType() == FlowLogsResourceType.TRANSIT_GATEWAY_ATTACHMENT;
    if (request.trafficType() == null && !ofTransitGateway) {
      throw Ec2Errors.missingParameter("TrafficType");
    }
    Integer interval = request.maxAggregationInterval();
    if (interval != null && !INTERVALS.contains(interval)) {
      throw FlowLogErrors.invalidInterval();
    }
    String format = request.logFormat();
    if (format != null && !FORMAT.matcher(format).matches()) {
      throw FlowLogErrors.invalidFormat();
    }
  }

  private static void checkRoles(Request request, LogDestinationType type) {
    boolean role = request.deliverLogsPermissionArn() != null;
    if (!role && type == LogDestinationType.CLOUD_WATCH_LOGS) {
      throw FlowLogErrors.noPermission();
    } else if (role && type == LogDestinationType.S3) {
      throw FlowLogErrors.permissionNotApplicable();
    } else if (!role && request.deliverCrossAccountRole() != null) {
      throw FlowLogErrors.crossAccountRole();
    }
  }
}
