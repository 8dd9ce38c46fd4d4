package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.DhcpOptions;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeDhcpOptions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeDhcpOptions.html).
public final class DescribeDhcpOptions
    implements Operation<DescribeDhcpOptions.Request, DescribeDhcpOptions.Response> {
  /// What a client sends.
  public record Request(
      @Name("DhcpOptionsId") @Nullable List<String> dhcpOptionsIds,
      @Nullable String nextToken,
      @Range(min = 5, max = 1000) @Nullable Integer maxResults,
      @Nullable Boolean dryRun,
      @Name("Filter") @Nullable List<Filter> filters) {}

  /// What it gets.
  public record Response(
      @Nullable String nextToken,
      @Name("dhcpOptionsSet") @Nullable List<DhcpOptions> dhcpOptions) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeDhcpOptions is not implemented.");
  }
}
