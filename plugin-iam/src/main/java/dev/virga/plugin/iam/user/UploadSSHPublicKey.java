package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.SSHPublicKey;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [UploadSSHPublicKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadSSHPublicKey.html).
public final class UploadSSHPublicKey
    implements Operation<UploadSSHPublicKey.Request, UploadSSHPublicKey.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
      @Name("SSHPublicKeyBody")
          @Length(min = 1, max = 16384)
          @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
          String sshPublicKeyBody) {}

  /// What it gets.
  public record Response(@Name("SSHPublicKey") @Nullable SSHPublicKey sshPublicKey) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "UploadSSHPublicKey is not implemented.");
  }
}
