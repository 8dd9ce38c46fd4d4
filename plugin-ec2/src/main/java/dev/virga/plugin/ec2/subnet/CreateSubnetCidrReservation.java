package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.model.SubnetCidrReservation;
import dev.virga.plugin.ec2.model.SubnetCidrReservationType;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateSubnetCidrReservation](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnetCidrReservation.html).
public final class CreateSubnetCidrReservation
    implements Operation<
        CreateSubnetCidrReservation.Request, CreateSubnetCidrReservation.Response> {
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
    throw AwsException.of("NotImplemented", 501, "CreateSubnetCidrReservation is not implemented.");
  }
}
