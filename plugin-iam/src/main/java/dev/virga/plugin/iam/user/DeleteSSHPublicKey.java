package dev.virga.plugin.iam.user;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;

/// Answers [DeleteSSHPublicKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSSHPublicKey.html).
public final class DeleteSSHPublicKey
    implements Operation<DeleteSSHPublicKey.Request, DeleteSSHPublicKey.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
      @Name("SSHPublicKeyId") @Length(min = 20, max = 128) @Pattern("[\\w]+")
          String sshPublicKeyId) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DeleteSSHPublicKey is not implemented.");
  }
}
