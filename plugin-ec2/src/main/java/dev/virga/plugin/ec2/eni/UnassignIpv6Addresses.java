package dev.virga.plugin.ec2.eni;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [UnassignIpv6Addresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignIpv6Addresses.html).
public final class UnassignIpv6Addresses
    implements Operation<UnassignIpv6Addresses.Request, UnassignIpv6Addresses.Response> {
  /// What a client sends.
  public record Request(
      @Name("Ipv6Prefix") @Nullable List<String> ipv6Prefixes,
      String networkInterfaceId,
      @Nullable List<String> ipv6Addresses) {}

  /// What it gets.
  public record Response(
      @Nullable String networkInterfaceId,
      @Nullable List<String> unassignedIpv6Addresses,
      @Name("unassignedIpv6PrefixSet") @Nullable List<String> unassignedIpv6Prefixes) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "UnassignIpv6Addresses is not implemented.");
  }
}
