package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.ConnectionTrackingSpecificationRequest;
import dev.virga.plugin.ec2.model.InstanceIpv6Address;
import dev.virga.plugin.ec2.model.Ipv4PrefixSpecificationRequest;
import dev.virga.plugin.ec2.model.Ipv6PrefixSpecificationRequest;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.plugin.ec2.model.NetworkInterfaceCreationType;
import dev.virga.plugin.ec2.model.OperatorRequest;
import dev.virga.plugin.ec2.model.PrivateIpAddressSpecification;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateNetworkInterface](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html).
public final class CreateNetworkInterface
    implements Operation<CreateNetworkInterface.Request, CreateNetworkInterface.Response> {
  /// What a client sends.
  public record Request(
      @Name("Ipv4Prefix") @Nullable List<Ipv4PrefixSpecificationRequest> ipv4Prefixes,
      @Nullable Integer ipv4PrefixCount,
      @Name("Ipv6Prefix") @Nullable List<Ipv6PrefixSpecificationRequest> ipv6Prefixes,
      @Nullable Integer ipv6PrefixCount,
      @Nullable NetworkInterfaceCreationType interfaceType,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable String clientToken,
      @Nullable Boolean enablePrimaryIpv6,
      @Nullable ConnectionTrackingSpecificationRequest connectionTrackingSpecification,
      @Nullable OperatorRequest operator,
      String subnetId,
      @Nullable String description,
      @Nullable String privateIpAddress,
      @Name("SecurityGroupId") @Nullable List<String> groups,
      @Nullable List<PrivateIpAddressSpecification> privateIpAddresses,
      @Nullable Integer secondaryPrivateIpAddressCount,
      @Nullable List<InstanceIpv6Address> ipv6Addresses,
      @Nullable Integer ipv6AddressCount,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Nullable NetworkInterface networkInterface, @Nullable String clientToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateNetworkInterface is not implemented.");
  }
}
