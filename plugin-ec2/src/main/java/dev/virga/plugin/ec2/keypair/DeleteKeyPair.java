package dev.virga.plugin.ec2.keypair;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteKeyPair.html).
public final class DeleteKeyPair
    implements Operation<DeleteKeyPair.Request, DeleteKeyPair.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String keyName, @Nullable String keyPairId, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Name("return") @Nullable Boolean returnValue, @Nullable String keyPairId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteKeyPair is not implemented.");
  }
}
