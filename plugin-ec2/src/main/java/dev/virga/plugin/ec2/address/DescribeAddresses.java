package dev.virga.plugin.ec2.address;

import dev.virga.plugin.ec2.model.Address;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeAddresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html).
public final class DescribeAddresses
    implements Operation<DescribeAddresses.Request, DescribeAddresses.Response> {
  /// What a client sends.
  public record Request(
      @Name("PublicIp") @Nullable List<String> publicIps,
      @Nullable Boolean dryRun,
      @Name("Filter") @Nullable List<Filter> filters,
      @Name("AllocationId") @Nullable List<String> allocationIds) {}

  /// What it gets.
  public record Response(@Name("addressesSet") @Nullable List<Address> addresses) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeAddresses is not implemented.");
  }
}
