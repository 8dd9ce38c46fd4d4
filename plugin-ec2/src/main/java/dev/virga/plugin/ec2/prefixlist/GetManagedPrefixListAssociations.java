package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.model.PrefixListAssociation;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [GetManagedPrefixListAssociations](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListAssociations.html).
public final class GetManagedPrefixListAssociations
    implements Operation<
        GetManagedPrefixListAssociations.Request, GetManagedPrefixListAssociations.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      String prefixListId,
      @Range(min = 5, max = 255) @Nullable Integer maxResults,
      @Nullable String nextToken) {}

  /// What it gets.
  public record Response(
      @Name("prefixListAssociationSet")
          @Nullable List<PrefixListAssociation> prefixListAssociations,
      @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "GetManagedPrefixListAssociations is not implemented.");
  }
}
