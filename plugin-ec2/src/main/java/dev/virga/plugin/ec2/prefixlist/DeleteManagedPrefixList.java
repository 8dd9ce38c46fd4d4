package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.model.ManagedPrefixList;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteManagedPrefixList](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteManagedPrefixList.html).
public final class DeleteManagedPrefixList
    implements Operation<DeleteManagedPrefixList.Request, DeleteManagedPrefixList.Response> {
  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, String prefixListId) {}

  /// What it gets.
  public record Response(@Nullable ManagedPrefixList prefixList) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteManagedPrefixList is not implemented.");
  }
}
