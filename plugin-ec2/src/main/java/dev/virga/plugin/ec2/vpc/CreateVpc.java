package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.model.Tenancy;
import dev.virga.plugin.ec2.model.Vpc;
import dev.virga.plugin.ec2.model.VpcEncryptionControlConfiguration;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateVpc](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html).
public final class CreateVpc implements Operation<CreateVpc.Request, CreateVpc.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String cidrBlock,
      @Nullable String ipv6Pool,
      @Nullable String ipv6CidrBlock,
      @Nullable String ipv4IpamPoolId,
      @Nullable Integer ipv4NetmaskLength,
      @Nullable String ipv6IpamPoolId,
      @Nullable Integer ipv6NetmaskLength,
      @Nullable String ipv6CidrBlockNetworkBorderGroup,
      @Nullable VpcEncryptionControlConfiguration vpcEncryptionControl,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable Boolean dryRun,
      @Nullable Tenancy instanceTenancy,
      @Nullable Boolean amazonProvidedIpv6CidrBlock) {}

  /// What it gets.
  public record Response(@Nullable Vpc vpc) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateVpc is not implemented.");
  }
}
