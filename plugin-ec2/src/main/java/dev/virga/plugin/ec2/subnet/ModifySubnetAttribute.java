package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.model.AttributeBooleanValue;
import dev.virga.plugin.ec2.model.HostnameType;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [ModifySubnetAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySubnetAttribute.html).
public final class ModifySubnetAttribute
    implements Operation<ModifySubnetAttribute.Request, ModifySubnetAttribute.Response> {
  /// What a client sends.
  public record Request(
      @Nullable AttributeBooleanValue assignIpv6AddressOnCreation,
      @Nullable AttributeBooleanValue mapPublicIpOnLaunch,
      String subnetId,
      @Nullable AttributeBooleanValue mapCustomerOwnedIpOnLaunch,
      @Nullable String customerOwnedIpv4Pool,
      @Nullable AttributeBooleanValue enableDns64,
      @Nullable HostnameType privateDnsHostnameTypeOnLaunch,
      @Nullable AttributeBooleanValue enableResourceNameDnsARecordOnLaunch,
      @Nullable AttributeBooleanValue enableResourceNameDnsAAAARecordOnLaunch,
      @Nullable Integer enableLniAtDeviceIndex,
      @Nullable AttributeBooleanValue disableLniAtDeviceIndex) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ModifySubnetAttribute is not implemented.");
  }
}
