package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.ServiceSpecificCredential;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [ResetServiceSpecificCredential](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ResetServiceSpecificCredential.html).
public final class ResetServiceSpecificCredential
    implements Operation<
        ResetServiceSpecificCredential.Request, ResetServiceSpecificCredential.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") @Nullable String userName,
      @Length(min = 20, max = 128) @Pattern("[\\w]+") String serviceSpecificCredentialId) {}

  /// What it gets.
  public record Response(@Nullable ServiceSpecificCredential serviceSpecificCredential) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "ResetServiceSpecificCredential is not implemented.");
  }
}
