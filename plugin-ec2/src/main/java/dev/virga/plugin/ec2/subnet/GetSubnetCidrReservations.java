package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.SubnetCidrReservation;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.net.Family;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Shows the reserved parts of a subnet.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSubnetCidrReservations.html">GetSubnetCidrReservations</a>
public final class GetSubnetCidrReservations
    implements Operation<GetSubnetCidrReservations.Request, GetSubnetCidrReservations.Response> {
  private final Store store;

  GetSubnetCidrReservations(Store store) {
    this.store = store;
  }

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
    Scope scope = context.scope();
    store.subnets().get(scope, request.subnetId());
    var page =
        store
            .cidrReservations()
            .describe(
                scope,
                SubnetCidrReservation::subnetCidrReservationId,
                null,
                Stream.concat(
                        Stream.of(new Filter("subnet-id", List.of(request.subnetId()))),
                        Objects.requireNonNullElse(request.filters(), List.<Filter>of()).stream())
                    .toList(),
                request.maxResults(),
                request.nextToken());
    return new Response(
        of(page.rows(), Family.IPV4), of(page.rows(), Family.IPV6), page.nextToken());
  }

  private static List<SubnetCidrReservation> of(List<SubnetCidrReservation> all, Family family) {
    return all.stream()
        .filter(it -> Cidr.of(Objects.requireNonNull(it.cidr())).family() == family)
        .toList();
  }
}
