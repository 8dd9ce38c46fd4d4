package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.model.SubnetCidrReservation;
import dev.virga.plugin.ec2.model.SubnetCidrReservationType;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.net.Cidr;
import dev.virga.plugin.ec2.net.VpcBlocks;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keeps a part of a subnet from being given away.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnetCidrReservation.html">CreateSubnetCidrReservation</a>
public final class CreateSubnetCidrReservation
    implements Operation<
        CreateSubnetCidrReservation.Request, CreateSubnetCidrReservation.Response> {
  private final Store store;

  CreateSubnetCidrReservation(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      String subnetId,
      String cidr,
      SubnetCidrReservationType reservationType,
      @Nullable String description,
      @Nullable Boolean dryRun,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications) {}

  /// What it gets.
  public record Response(@Nullable SubnetCidrReservation subnetCidrReservation) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    Subnet subnet = store.subnets().get(scope, request.subnetId());
    Cidr block =
        Cidr.parse(request.cidr()).orElseThrow(() -> Ec2Errors.invalidCidr(request.cidr(), "cidr"));
    if (VpcBlocks.of(subnet).noneMatch(it -> it.contains(block))) {
      throw SubnetErrors.reservationRange(request.cidr(), request.subnetId());
    }
    boolean conflict =
        store.cidrReservations().all(scope, it -> request.subnetId().equals(it.subnetId())).stream()
            .anyMatch(it -> Cidr.of(Objects.requireNonNull(it.cidr())).overlaps(block));
    if (conflict) {
      throw SubnetErrors.reservationConflict(request.cidr());
    }
    List<Tag> tags = Tags.specified(request.tagSpecifications(), "subnet-cidr-reservation");
    return new Response(
        store
            .cidrReservations()
            .add(
                scope,
                tags,
                id ->
                    SubnetCidrReservation.of(it -> {
                      it.subnetCidrReservationId = id;
                      it.subnetId = request.subnetId();
                      it.cidr = block.toString();
                      it.reservationType = request.reservationType();
                      it.ownerId = scope.account();
                      it.description = request.description();
                    })));
  }
}
