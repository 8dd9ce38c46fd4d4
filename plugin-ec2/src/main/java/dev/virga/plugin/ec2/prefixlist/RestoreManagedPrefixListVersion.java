package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.model.ManagedPrefixList;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [RestoreManagedPrefixListVersion](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreManagedPrefixListVersion.html).
public final class RestoreManagedPrefixListVersion
    implements Operation<
        RestoreManagedPrefixListVersion.Request, RestoreManagedPrefixListVersion.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun, String prefixListId, long previousVersion, long currentVersion) {}

  /// What it gets.
  public record Response(@Nullable ManagedPrefixList prefixList) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "RestoreManagedPrefixListVersion is not implemented.");
  }
}
