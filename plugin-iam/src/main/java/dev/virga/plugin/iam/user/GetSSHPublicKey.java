package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.EncodingType;
import dev.virga.plugin.iam.model.SSHPublicKey;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [GetSSHPublicKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetSSHPublicKey.html).
public final class GetSSHPublicKey
    implements Operation<GetSSHPublicKey.Request, GetSSHPublicKey.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
      @Name("SSHPublicKeyId") @Length(min = 20, max = 128) @Pattern("[\\w]+") String sshPublicKeyId,
      EncodingType encoding) {}

  /// What it gets.
  public record Response(@Name("SSHPublicKey") @Nullable SSHPublicKey sshPublicKey) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetSSHPublicKey is not implemented.");
  }
}
