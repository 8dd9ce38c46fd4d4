package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.PrefixList;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribePrefixLists](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePrefixLists.html).
public final class DescribePrefixLists
    implements Operation<DescribePrefixLists.Request, DescribePrefixLists.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Name("Filter") @Nullable List<Filter> filters,
      @Nullable Integer maxResults,
      @Nullable String nextToken,
      @Name("PrefixListId") @Nullable List<String> prefixListIds) {}

  /// What it gets.
  public record Response(
      @Nullable String nextToken, @Name("prefixListSet") @Nullable List<PrefixList> prefixLists) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribePrefixLists is not implemented.");
  }
}
