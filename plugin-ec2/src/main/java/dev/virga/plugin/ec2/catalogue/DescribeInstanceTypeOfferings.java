package dev.virga.plugin.ec2.catalogue;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.InstanceTypeOffering;
import dev.virga.plugin.ec2.model.LocationType;
import dev.virga.plugin.ec2.net.Zone;
import dev.virga.plugin.ec2.net.Zones;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.Page;
import dev.virga.plugin.ec2.resource.Pages;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeInstanceTypeOfferings](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypeOfferings.html).
public final class DescribeInstanceTypeOfferings
    implements Operation<
        DescribeInstanceTypeOfferings.Request, DescribeInstanceTypeOfferings.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Nullable LocationType locationType,
      @Name("Filter") @Nullable List<Filter> filters,
      @Range(min = 5, max = 1000) @Nullable Integer maxResults,
      @Nullable String nextToken) {}

  /// What it gets.
  public record Response(
      @Name("instanceTypeOfferingSet") @Nullable List<InstanceTypeOffering> instanceTypeOfferings,
      @Nullable String nextToken) {}

  private static final Filters<InstanceTypeOffering> FILTERS =
      Filters.<InstanceTypeOffering>none()
          .one("instance-type", InstanceTypeOffering::instanceType)
          .one("location", InstanceTypeOffering::location);

  private final InstanceTypes types;

  DescribeInstanceTypeOfferings(InstanceTypes types) {
    this.types = types;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    LocationType type = Objects.requireNonNullElse(request.locationType(), LocationType.REGION);
    List<String> locations = locations(type, context.scope().region());
    List<InstanceTypeOffering> found =
        types.all().stream()
            .flatMap(it ->
                locations.stream()
                    .map(place -> new InstanceTypeOffering(it.instanceType(), type, place)))
            .filter(FILTERS.matching(request.filters(), _ -> List.of()))
            .toList();
    Page<InstanceTypeOffering> page = Pages.of(found, request.maxResults(), request.nextToken());
    return new Response(page.rows(), page.nextToken());
  }

  private static List<String> locations(LocationType type, String region) {
    return switch (type) {
      case REGION -> List.of(region);
      case AVAILABILITY_ZONE -> Zones.of(region).stream().map(Zone::name).toList();
      case AVAILABILITY_ZONE_ID -> Zones.of(region).stream().map(Zone::id).toList();
      case OUTPOST -> List.of();
    };
  }
}
