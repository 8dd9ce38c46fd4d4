package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.model.DnsOptionsSpecification;
import dev.virga.plugin.ec2.model.IpAddressType;
import dev.virga.plugin.ec2.model.SubnetConfiguration;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ModifyVpcEndpoint](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html).
public final class ModifyVpcEndpoint
    implements Operation<ModifyVpcEndpoint.Request, ModifyVpcEndpoint.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      String vpcEndpointId,
      @Nullable Boolean resetPolicy,
      @Nullable String policyDocument,
      @Name("AddRouteTableId") @Nullable List<String> addRouteTableIds,
      @Name("RemoveRouteTableId") @Nullable List<String> removeRouteTableIds,
      @Name("AddSubnetId") @Nullable List<String> addSubnetIds,
      @Name("RemoveSubnetId") @Nullable List<String> removeSubnetIds,
      @Name("AddSecurityGroupId") @Nullable List<String> addSecurityGroupIds,
      @Name("RemoveSecurityGroupId") @Nullable List<String> removeSecurityGroupIds,
      @Nullable IpAddressType ipAddressType,
      @Nullable DnsOptionsSpecification dnsOptions,
      @Nullable Boolean privateDnsEnabled,
      @Name("SubnetConfiguration") @Nullable List<SubnetConfiguration> subnetConfigurations) {}

  /// What it gets.
  public record Response(@Name("return") @Nullable Boolean returnValue) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ModifyVpcEndpoint is not implemented.");
  }
}
