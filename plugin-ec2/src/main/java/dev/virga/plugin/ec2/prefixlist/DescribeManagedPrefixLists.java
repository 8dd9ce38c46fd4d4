package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.ManagedPrefixList;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeManagedPrefixLists](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeManagedPrefixLists.html).
public final class DescribeManagedPrefixLists
    implements Operation<DescribeManagedPrefixLists.Request, DescribeManagedPrefixLists.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Name("Filter") @Nullable List<Filter> filters,
      @Range(min = 1, max = 100) @Nullable Integer maxResults,
      @Nullable String nextToken,
      @Name("PrefixListId") @Nullable List<String> prefixListIds) {}

  /// What it gets.
  public record Response(
      @Nullable String nextToken,
      @Name("prefixListSet") @Nullable List<ManagedPrefixList> prefixLists) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeManagedPrefixLists is not implemented.");
  }
}
