package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.model.AvailabilityMode;
import dev.virga.plugin.ec2.model.AvailabilityZoneAddress;
import dev.virga.plugin.ec2.model.ConnectivityType;
import dev.virga.plugin.ec2.model.NatGateway;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateNatGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNatGateway.html).
public final class CreateNatGateway
    implements Operation<CreateNatGateway.Request, CreateNatGateway.Response> {
  /// What a client sends.
  public record Request(
      @Nullable AvailabilityMode availabilityMode,
      @Nullable String allocationId,
      @Nullable String clientToken,
      @Nullable Boolean dryRun,
      String subnetId,
      @Nullable String vpcId,
      @Name("AvailabilityZoneAddress")
          @Nullable List<AvailabilityZoneAddress> availabilityZoneAddresses,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable ConnectivityType connectivityType,
      @Nullable String privateIpAddress,
      @Name("SecondaryAllocationId") @Nullable List<String> secondaryAllocationIds,
      @Name("SecondaryPrivateIpAddress") @Nullable List<String> secondaryPrivateIpAddresses,
      @Range(min = 1, max = 31) @Nullable Integer secondaryPrivateIpAddressCount) {}

  /// What it gets.
  public record Response(@Nullable String clientToken, @Nullable NatGateway natGateway) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateNatGateway is not implemented.");
  }
}
