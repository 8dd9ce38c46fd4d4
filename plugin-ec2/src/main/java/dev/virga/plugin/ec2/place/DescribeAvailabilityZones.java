package dev.virga.plugin.ec2.place;

import dev.virga.plugin.ec2.model.AvailabilityZone;
import dev.virga.plugin.ec2.model.AvailabilityZoneOptInStatus;
import dev.virga.plugin.ec2.model.AvailabilityZoneState;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.net.Zone;
import dev.virga.plugin.ec2.net.Zones;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeAvailabilityZones](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAvailabilityZones.html).
public final class DescribeAvailabilityZones
    implements Operation<DescribeAvailabilityZones.Request, DescribeAvailabilityZones.Response> {
  /// What a client sends.
  public record Request(
      @Name("ZoneName") @Nullable List<String> zoneNames,
      @Name("ZoneId") @Nullable List<String> zoneIds,
      @Nullable Boolean allAvailabilityZones,
      @Nullable Boolean dryRun,
      @Name("Filter") @Nullable List<Filter> filters) {}

  /// What it gets.
  public record Response(
      @Name("availabilityZoneInfo") @Nullable List<AvailabilityZone> availabilityZones) {}

  private static final Filters<AvailabilityZone> FILTERS =
      Filters.<AvailabilityZone>none()
          .one("group-long-name", AvailabilityZone::groupLongName)
          .one("group-name", AvailabilityZone::groupName)
          .any("message", _ -> Stream.of())
          .one("opt-in-status", AvailabilityZone::optInStatus)
          .one("parent-zone-id", AvailabilityZone::parentZoneId)
          .one("parent-zone-name", AvailabilityZone::parentZoneName)
          .one("region-name", AvailabilityZone::regionName)
          .one("state", AvailabilityZone::state)
          .one("zone-id", AvailabilityZone::zoneId)
          .one("zone-name", AvailabilityZone::zoneName)
          .one("zone-type", AvailabilityZone::zoneType);

  @Override
  public Response handle(Request request, RequestContext context) {
    List<Zone> zones = Zones.of(context.scope().region());
    List<String> names = Objects.requireNonNullElse(request.zoneNames(), List.of());
    List<String> ids = Objects.requireNonNullElse(request.zoneIds(), List.of());
    List<String> noNames = without(names, zones.stream().map(Zone::name).toList());
    if (!noNames.isEmpty()) {
      throw PlaceErrors.invalidZones(noNames);
    }
    List<String> noIds = without(ids, zones.stream().map(Zone::id).toList());
    if (!noIds.isEmpty()) {
      throw PlaceErrors.invalidZoneIds(noIds);
    }
    return new Response(
        zones.stream()
            .filter(it -> names.isEmpty() || names.contains(it.name()))
            .filter(it -> ids.isEmpty() || ids.contains(it.id()))
            .map(DescribeAvailabilityZones::shown)
            .filter(FILTERS.matching(request.filters(), _ -> List.of()))
            .toList());
  }

  private static List<String> without(List<String> wanted, List<String> known) {
    return wanted.stream().filter(it -> !known.contains(it)).toList();
  }

  private static AvailabilityZone shown(Zone zone) {
    return AvailabilityZone.of(it -> {
      it.optInStatus = AvailabilityZoneOptInStatus.OPT_IN_NOT_REQUIRED;
      it.messages = List.of();
      it.regionName = zone.region();
      it.zoneName = zone.name();
      it.zoneId = zone.id();
      it.groupName = zone.region() + "-zg-1";
      it.groupLongName = RegionNames.longName(zone.region()) + " 1";
      it.networkBorderGroup = zone.region();
      it.zoneType = "availability-zone";
      it.state = AvailabilityZoneState.AVAILABLE;
    });
  }
}
