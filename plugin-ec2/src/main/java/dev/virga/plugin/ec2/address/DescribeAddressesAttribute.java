package dev.virga.plugin.ec2.address;

import dev.virga.plugin.ec2.model.AddressAttribute;
import dev.virga.plugin.ec2.model.AddressAttributeName;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeAddressesAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddressesAttribute.html).
public final class DescribeAddressesAttribute
    implements Operation<DescribeAddressesAttribute.Request, DescribeAddressesAttribute.Response> {
  /// What a client sends.
  public record Request(
      @Name("AllocationId") @Nullable List<String> allocationIds,
      @Nullable AddressAttributeName attribute,
      @Nullable String nextToken,
      @Range(min = 1, max = 1000) @Nullable Integer maxResults,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Name("addressSet") @Nullable List<AddressAttribute> addresses, @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeAddressesAttribute is not implemented.");
  }
}
