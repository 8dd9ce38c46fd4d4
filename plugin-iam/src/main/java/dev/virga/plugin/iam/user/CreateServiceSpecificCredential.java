package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.ServiceSpecificCredential;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [CreateServiceSpecificCredential](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceSpecificCredential.html).
public final class CreateServiceSpecificCredential
    implements Operation<
        CreateServiceSpecificCredential.Request, CreateServiceSpecificCredential.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
      String serviceName,
      @Nullable Integer credentialAgeDays) {}

  /// What it gets.
  public record Response(@Nullable ServiceSpecificCredential serviceSpecificCredential) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "CreateServiceSpecificCredential is not implemented.");
  }
}
