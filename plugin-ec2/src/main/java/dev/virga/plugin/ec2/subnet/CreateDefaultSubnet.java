package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.net.Zone;
import dev.virga.plugin.ec2.net.Zones;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes the default subnet of a zone again, after it was deleted.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDefaultSubnet.html">CreateDefaultSubnet</a>
public final class CreateDefaultSubnet
    implements Operation<CreateDefaultSubnet.Request, CreateDefaultSubnet.Response> {
  private final Store store;

  CreateDefaultSubnet(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      String availabilityZone,
      @Nullable Boolean dryRun,
      @Nullable Boolean ipv6Native,
      @Nullable String availabilityZoneId) {}

  /// What it gets.
  public record Response(@Nullable Subnet subnet) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    Zone zone = zone(scope, request);
    if (Boolean.TRUE.equals(request.ipv6Native())) {
      throw SubnetErrors.missingIpv6Cidr();
    }
    Vpc vpc =
        store.vpcs().all(scope, it -> Boolean.TRUE.equals(it.isDefault())).stream()
            .findFirst()
            .orElseThrow(SubnetErrors::noDefaultVpc);
    for (Subnet it : store.subnets().all(scope, row -> isDefault(row, zone))) {
      throw SubnetErrors.defaultExists(Objects.requireNonNull(it.subnetId()), zone.name());
    }
    return new Response(new Subnets(store).addDefault(scope, vpc, zone));
  }

  private static Zone zone(Scope scope, Request request) {
    String name = request.availabilityZone();
    String id = request.availabilityZoneId();
    if (name != null && id != null) {
      throw SubnetErrors.zoneTwice();
    } else if (id != null) {
      return Zones.withId(scope.region(), id)
          .orElseThrow(() -> SubnetErrors.zone(id, "availabilityZoneId", scope.region()));
    } else if (name == null) {
      throw Ec2Errors.missingParameter("availabilityZone");
    }
    return Zones.named(scope.region(), name)
        .orElseThrow(() -> SubnetErrors.zone(name, "availabilityZone", scope.region()));
  }

  private static boolean isDefault(Subnet it, Zone zone) {
    return Boolean.TRUE.equals(it.defaultForAz()) && zone.name().equals(it.availabilityZone());
  }
}
