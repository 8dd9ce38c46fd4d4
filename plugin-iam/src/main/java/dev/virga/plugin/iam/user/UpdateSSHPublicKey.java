package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.StatusType;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;

/// Answers [UpdateSSHPublicKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSSHPublicKey.html).
public final class UpdateSSHPublicKey
    implements Operation<UpdateSSHPublicKey.Request, UpdateSSHPublicKey.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
      @Name("SSHPublicKeyId") @Length(min = 20, max = 128) @Pattern("[\\w]+") String sshPublicKeyId,
      StatusType status) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "UpdateSSHPublicKey is not implemented.");
  }
}
