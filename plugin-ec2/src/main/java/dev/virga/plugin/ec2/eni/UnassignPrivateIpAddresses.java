package dev.virga.plugin.ec2.eni;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [UnassignPrivateIpAddresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignPrivateIpAddresses.html).
public final class UnassignPrivateIpAddresses
    implements Operation<UnassignPrivateIpAddresses.Request, UnassignPrivateIpAddresses.Response> {
  /// What a client sends.
  public record Request(
      @Name("Ipv4Prefix") @Nullable List<String> ipv4Prefixes,
      String networkInterfaceId,
      @Name("PrivateIpAddress") @Nullable List<String> privateIpAddresses) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "UnassignPrivateIpAddresses is not implemented.");
  }
}
