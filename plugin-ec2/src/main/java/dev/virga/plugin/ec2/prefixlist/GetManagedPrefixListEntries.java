package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.model.PrefixListEntry;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [GetManagedPrefixListEntries](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListEntries.html).
public final class GetManagedPrefixListEntries
    implements Operation<
        GetManagedPrefixListEntries.Request, GetManagedPrefixListEntries.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      String prefixListId,
      @Nullable Long targetVersion,
      @Range(min = 1, max = 100) @Nullable Integer maxResults,
      @Nullable String nextToken) {}

  /// What it gets.
  public record Response(
      @Name("entrySet") @Nullable List<PrefixListEntry> entries, @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetManagedPrefixListEntries is not implemented.");
  }
}
