package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.model.SubnetCidrReservation;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Gives a reserved part of a subnet free.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnetCidrReservation.html">DeleteSubnetCidrReservation</a>
public final class DeleteSubnetCidrReservation
    implements Operation<
        DeleteSubnetCidrReservation.Request, DeleteSubnetCidrReservation.Response> {
  private final Store store;

  DeleteSubnetCidrReservation(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(String subnetCidrReservationId, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Nullable SubnetCidrReservation deletedSubnetCidrReservation) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    SubnetCidrReservation gone =
        store.cidrReservations().get(context.scope(), request.subnetCidrReservationId());
    store.cidrReservations().remove(context.scope(), request.subnetCidrReservationId());
    return new Response(gone);
  }
}
