package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.SubnetCidrReservation;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [GetSubnetCidrReservations](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSubnetCidrReservations.html).
public final class GetSubnetCidrReservations
    implements Operation<GetSubnetCidrReservations.Request, GetSubnetCidrReservations.Response> {
  /// What a client sends.
  public record Request(
      @Name("Filter") @Nullable List<Filter> filters,
      String subnetId,
      @Nullable Boolean dryRun,
      @Nullable String nextToken,
      @Range(min = 5, max = 1000) @Nullable Integer maxResults) {}

  /// What it gets.
  public record Response(
      @Name("subnetIpv4CidrReservationSet")
          @Nullable List<SubnetCidrReservation> subnetIpv4CidrReservations,
      @Name("subnetIpv6CidrReservationSet")
          @Nullable List<SubnetCidrReservation> subnetIpv6CidrReservations,
      @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetSubnetCidrReservations is not implemented.");
  }
}
