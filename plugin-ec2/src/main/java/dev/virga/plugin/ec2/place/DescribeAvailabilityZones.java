package dev.virga.plugin.ec2.place;

import dev.virga.plugin.ec2.model.AvailabilityZone;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
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

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeAvailabilityZones is not implemented.");
  }
}
