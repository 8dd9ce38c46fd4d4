package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.model.DnsOptionsSpecification;
import dev.virga.plugin.ec2.model.IpAddressType;
import dev.virga.plugin.ec2.model.SubnetConfiguration;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.model.VpcEndpoint;
import dev.virga.plugin.ec2.model.VpcEndpointType;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateVpcEndpoint](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html).
public final class CreateVpcEndpoint
    implements Operation<CreateVpcEndpoint.Request, CreateVpcEndpoint.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Nullable VpcEndpointType vpcEndpointType,
      String vpcId,
      String serviceName,
      @Nullable String policyDocument,
      @Name("RouteTableId") @Nullable List<String> routeTableIds,
      @Name("SubnetId") @Nullable List<String> subnetIds,
      @Name("SecurityGroupId") @Nullable List<String> securityGroupIds,
      @Nullable IpAddressType ipAddressType,
      @Nullable DnsOptionsSpecification dnsOptions,
      @Nullable String clientToken,
      @Nullable Boolean privateDnsEnabled,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Name("SubnetConfiguration") @Nullable List<SubnetConfiguration> subnetConfigurations,
      @Nullable String serviceNetworkArn,
      @Nullable String resourceConfigurationArn,
      @Nullable String serviceRegion) {}

  /// What it gets.
  public record Response(@Nullable VpcEndpoint vpcEndpoint, @Nullable String clientToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateVpcEndpoint is not implemented.");
  }
}
