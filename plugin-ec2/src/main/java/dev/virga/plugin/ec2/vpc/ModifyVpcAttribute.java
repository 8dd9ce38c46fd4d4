package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.AttributeBooleanValue;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [ModifyVpcAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcAttribute.html).
public final class ModifyVpcAttribute
    implements Operation<ModifyVpcAttribute.Request, ModifyVpcAttribute.Response> {
  /// What a client sends.
  public record Request(
      @Nullable AttributeBooleanValue enableDnsHostnames,
      @Nullable AttributeBooleanValue enableDnsSupport,
      String vpcId,
      @Nullable AttributeBooleanValue enableNetworkAddressUsageMetrics) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ModifyVpcAttribute is not implemented.");
  }
}
