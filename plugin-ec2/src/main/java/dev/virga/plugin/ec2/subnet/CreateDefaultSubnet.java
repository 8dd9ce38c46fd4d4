package dev.virga.plugin.ec2.subnet;

import dev.virga.plugin.ec2.model.Subnet;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [CreateDefaultSubnet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDefaultSubnet.html).
public final class CreateDefaultSubnet
    implements Operation<CreateDefaultSubnet.Request, CreateDefaultSubnet.Response> {
  /// What a client sends.
  public record Request(
      String availabilityZone,
      @Nullable Boolean dryRun,
      @Nullable Boolean ipv6Native,
      @Nullable String availabilityZoneId) {}

  /// What it gets.
  public record Response(@Nullable Subnet subnet) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateDefaultSubnet is not implemented.");
  }
}
