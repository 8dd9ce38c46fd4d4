package dev.virga.plugin.ec2.place;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.Region;
import dev.virga.plugin.ec2.net.Zones;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeRegions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html).
public final class DescribeRegions
    implements Operation<DescribeRegions.Request, DescribeRegions.Response> {
  /// What a client sends.
  public record Request(
      @Name("RegionName") @Nullable List<String> regionNames,
      @Nullable Boolean allRegions,
      @Nullable Boolean dryRun,
      @Name("Filter") @Nullable List<Filter> filters) {}

  /// What it gets.
  public record Response(@Name("regionInfo") @Nullable List<Region> regions) {}

  private static final String OPTED_IN = "opted-in";
  private static final String NOT_OPTED_IN = "not-opted-in";
  private static final Filters<Region> FILTERS =
      Filters.<Region>none()
          .one("endpoint", Region::endpoint)
          .one("opt-in-status", Region::optInStatus)
          .one("region-name", Region::regionName);

  /// Regions that the account has not opted in to are shown if asked for, by name or all of them.
  @Override
  public Response handle(Request request, RequestContext context) {
    List<String> names = Objects.requireNonNullElse(request.regionNames(), List.of());
    List<Region> regions = regions(context.scope());
    List<String> known = regions.stream().map(it -> String.valueOf(it.regionName())).toList();
    List<String> unknown = names.stream().filter(it -> !known.contains(it)).toList();
    if (!unknown.isEmpty()) {
      throw PlaceErrors.invalidRegions(unknown);
    }
    boolean all = !names.isEmpty() || Boolean.TRUE.equals(request.allRegions());
    return new Response(
        regions.stream()
            .filter(it -> names.isEmpty() || names.contains(it.regionName()))
            .filter(it -> all || !NOT_OPTED_IN.equals(it.optInStatus()))
            .filter(FILTERS.matching(request.filters(), _ -> List.of()))
            .toList());
  }

  private static List<Region> regions(Scope scope) {
    return Zones.regions().stream()
        .filter(it -> new Scope(scope.account(), it).partition().equals(scope.partition()))
        .map(it -> new Region(optInStatus(it, scope), null, it, endpoint(it, scope)))
        .toList();
  }

  /// An account that calls in a region has opted in to it.
  private static String optInStatus(String region, Scope scope) {
    if (!RegionNames.needsOptIn(region)) {
      return "opt-in-not-required";
    }
    return region.equals(scope.region()) ? OPTED_IN : NOT_OPTED_IN;
  }

  private static String endpoint(String region, Scope scope) {
    String suffix = scope.partition().equals("aws-cn") ? ".amazonaws.com.cn" : ".amazonaws.com";
    return "ec2." + region + suffix;
  }
}
