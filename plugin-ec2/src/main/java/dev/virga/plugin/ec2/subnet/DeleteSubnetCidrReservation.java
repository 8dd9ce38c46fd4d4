package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.model.SubnetCidrReservation;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteSubnetCidrReservation](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnetCidrReservation.html).
public final class DeleteSubnetCidrReservation
    implements Operation<
        DeleteSubnetCidrReservation.Request, DeleteSubnetCidrReservation.Response> {
  /// What a client sends.
  public record Request(String subnetCidrReservationId, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Nullable SubnetCidrReservation deletedSubnetCidrReservation) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteSubnetCidrReservation is not implemented.");
  }
}
