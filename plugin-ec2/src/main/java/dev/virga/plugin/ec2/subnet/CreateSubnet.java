package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateSubnet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnet.html).
public final class CreateSubnet implements Operation<CreateSubnet.Request, CreateSubnet.Response> {
  /// What a client sends.
  public record Request(
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable String availabilityZone,
      @Nullable String availabilityZoneId,
      @Nullable String cidrBlock,
      @Nullable String ipv6CidrBlock,
      @Nullable String outpostArn,
      String vpcId,
      @Nullable Boolean ipv6Native,
      @Nullable String ipv4IpamPoolId,
      @Nullable Integer ipv4NetmaskLength,
      @Nullable String ipv6IpamPoolId,
      @Nullable Integer ipv6NetmaskLength,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Nullable Subnet subnet) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateSubnet is not implemented.");
  }
}
